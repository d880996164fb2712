package nl.dichterbij.e2e;

import static nl.dichterbij.testing.Drawn.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import nl.dichterbij.e2e.RegistrationPage.Registered;
import org.junit.jupiter.api.Test;

/** The main job: from registration to the first follow-up, every human step in the real Tasklist. */
@OnStage
class MainJourney {

    private static final Jobseeker WIM = new Jobseeker("Wim", "Reisvaardig", LocalDate.of(1988, 9, 14), "7811 AB",
            "Emmen", "wim@reisvaardig.example", "0612300002");
    private static final String SKILL = "met anderen omgaan";

    @Test
    void fromRegistrationToFollowUp(Stage stage) {
        Desk desk = Desk.of(stage, "consulent");
        String vacancy = desk.pages().offerVacancy("Zorgboerderij De Reis", "76543210", "Gastheer", SKILL);
        Browser.screenshot(desk.page(), "vacancy");
        Page own = stage.newPage();
        Registered registered = register(own, stage);
        Traject wim = new Traject(stage, own, registered.caseNumber(), stage.records().caseId(registered.caseNumber()),
                registered.personalLink());

        assertThat(desk.pages().rowAtWork(wim.number())).contains("Wim Reisvaardig", "Emmen");
        Browser.screenshot(desk.page(), "work");
        DossierPage dossier = desk.pages().dossierFromWork(wim.number()).awaitStep(step("conduct-intake"));
        Browser.screenshot(desk.page(), "dossier-new");

        intakeAndRoute(desk, wim, dossier);
        matching(desk, wim, dossier, vacancy);
        placement(desk, wim);
        dossier.awaitMilestone("Aan het werk");
        assertThat(wim.status()).contains("U bent aan het werk");
        Browser.screenshot(own, "status-placed");
        followUp(stage, wim, desk, dossier);
        Browser.screenshot(desk.page(), "dossier-followed-up");

        assertRecords(stage.records(), wim.id());
        assertOperate(stage, wim.id());
    }

    private static Registered register(Page own, Stage stage) {
        RegistrationPage registration = RegistrationPage.open(own, stage.address()).who(WIM).postcode("8011 AA").next();
        assertThat(registration.messageAt("postcode")).contains("arbeidsmarktregio", "Zwolle");
        assertThat(registration.typed("firstName")).isEqualTo(WIM.firstName());
        assertThat(registration.typed("birthDate.year")).isEqualTo("1988");
        Browser.screenshot(own, "registration-error");
        registration.postcode(WIM.postcode()).next().reach(WIM).next().wishes(28).next();
        Browser.screenshot(own, "registration-review");
        Registered registered = registration.sendTwice();
        Browser.screenshot(own, "registered");
        own.navigate(registered.personalLink());
        assertThat(own.locator("main").innerText()).contains("Dag Wim", registered.caseNumber());
        return registered;
    }

    private static void intakeAndRoute(Desk desk, Traject wim, DossierPage dossier) {
        desk.answer(wim, "conduct-intake", Map.of("intakeOutcome", "continue"));
        dossier.awaitMilestone("Intake afgerond").awaitStep(step("confirm-profile")).addSkill(SKILL);
        Browser.screenshot(desk.page(), "skills");
        desk.answer(wim, "confirm-profile", Map.of("profileOutcome", "confirmed"));
        dossier.awaitMilestone("Vaardigheden vastgesteld").awaitMilestone("Route geadviseerd");
        desk.answer(wim, "choose-route", Map.of("chosenRoute", "matching"), "Bemiddelen naar een vacature");
        dossier.awaitMilestone("Route gekozen");
    }

    private static void matching(Desk desk, Traject wim, DossierPage dossier, String vacancy) {
        desk.answer(wim, "judge-proposals", Map.of("judgement", "propose", "proposalId", vacancy));
        desk.answer(wim, "invite-candidate", Map.of("candidateAnswer", "yes"));
        desk.answer(wim, "await-employer", Map.of("employerAnswer", "meet"));
        desk.answer(wim, "discuss-match", Map.of("meetingOutcome", "match"));
        dossier.awaitMilestone("Match gemaakt");
    }

    /** Started yesterday: someone who starts today is asked about from eight o'clock, and this runs at any hour. */
    private static void placement(Desk desk, Traject wim) {
        desk.answer(wim, "discuss-instruments", Map.of("fitDoubted", "yes", "earnsMinimumWage", "yes",
                "jobsRegister", "no", "lkvCertificate", "no", "supportNeeded", "no"));
        desk.answer(wim, "agree-placement", Map.of("arrangementOutcome", "agreed",
                "startDate", LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1), "contractType", "fixed-term",
                "hoursPerWeek", 28, "usedInstruments", "Proefplaats via de gemeente"));
        desk.answer(wim, "confirm-start", Map.of("startOutcome", "started"));
    }

    private static void followUp(Stage stage, Traject wim, Desk desk, DossierPage dossier) {
        await("planned follow-ups").atMost(Patience.ENGINE)
                .until(() -> stage.records().count("follow_up", "case_id = ?", wim.id()) > 0);
        stage.records().followUpIsDue(wim.id(), 1);
        answerByLinkThatItMayStop(stage, wim.own());
        desk.answer(wim, "contact-candidate", Map.of("contactOutcome", "reached", "workStatus", "working",
                "hoursPerWeek", 28, "contractType", "fixed-term"));
        dossier.awaitMilestone("Nazorg gegeven");
    }

    /** The mail with the questions, in the mailbox of the local platform; the answer makes a call. */
    private static void answerByLinkThatItMayStop(Stage stage, Page own) {
        new MailboxPage(own, stage.address()).follow(WIM.email(), "Hoe gaat het met uw werk?");
        own.check("input[name=workStatus][value=WORKING]");
        own.fill("#hoursPerWeek", "28");
        own.check("input[name=contractType][value=FIXED_TERM]");
        own.check("input[name=atRisk][value=yes]");
        Browser.screenshot(own, "follow-up-by-link");
        own.locator("main button.utrecht-button--primary-action").click();
        assertThat(own.locator("main").innerText()).contains("Dank u wel");
    }

    private static void assertRecords(CaseRecords records, UUID id) {
        assertThat(records.count("person", "last_name = ?", WIM.lastName())).as("people, after a double click").isEqualTo(1);
        assertThat(records.count("trajectory", "id = ?", id)).isEqualTo(1);
        assertThat(records.count("placement", "case_id = ?", id)).isEqualTo(1);
        assertThat(records.milestones(id)).containsExactly("milestone-registered", "milestone-intake-done",
                "milestone-skills-confirmed", "milestone-route-advised", "milestone-route-chosen", "milestone-matched",
                "milestone-placed", "milestone-followed-up");
        assertThat(records.count("step", "case_id = ?", id)).as("steps").isEqualTo(11);
        assertThat(records.count("step", "case_id = ? and closed_at is null", id)).as("open steps").isZero();
    }

    private static void assertOperate(Stage stage, UUID id) {
        Page page = stage.newPage();
        OperatePage operate = OperatePage.signIn(page, stage.platform().operate());
        long trajectory = stage.records().trajectoryInstance(id);
        assertThat(operate.instancesOf("trajectory")).contains(trajectory);
        operate.openInstance(trajectory).awaitState("COMPLETED");
        Browser.screenshot(page, "operate-trajectory");
        stage.records().instancesWithSteps(id)
                .forEach(instance -> operate.openInstance(instance).awaitState("COMPLETED"));
    }
}
