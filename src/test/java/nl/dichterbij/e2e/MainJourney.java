package nl.dichterbij.e2e;

import static nl.dichterbij.testing.Drawn.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
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
        Page team = stage.newPage();
        TeamPages pages = TeamPages.signIn(team, stage.address(), "consulent");
        String vacancy = pages.offerVacancy("Zorgboerderij De Reis", "76543210", "Gastheer", SKILL);
        Browser.screenshot(team, "vacancy");
        Page own = stage.newPage();
        Registered registered = register(own, stage);
        UUID id = stage.records().caseId(registered.caseNumber());

        assertThat(pages.rowAtWork(registered.caseNumber())).contains("Wim Reisvaardig", "Emmen");
        Browser.screenshot(team, "work");
        TasklistPage tasklist = TasklistPage.signIn(team, stage.platform().tasklist());
        DossierPage dossier = pages.dossierFromWork(registered.caseNumber()).awaitStep(step("conduct-intake"));
        Browser.screenshot(team, "dossier-new");

        intakeAndRoute(team, dossier, tasklist);
        matching(team, dossier, tasklist, vacancy);
        placement(team, dossier, tasklist);
        dossier.awaitMilestone("Aan het werk");
        own.navigate(registered.personalLink());
        assertThat(own.locator("main").innerText()).contains("U bent aan het werk");
        Browser.screenshot(own, "status-placed");
        followUp(stage, id, own, dossier, tasklist);
        Browser.screenshot(team, "dossier-followed-up");

        assertRecords(stage.records(), id);
        assertOperate(stage, id);
    }

    private static Registered register(Page own, Stage stage) {
        RegistrationPage registration = RegistrationPage.open(own, stage.address()).who(WIM).postcode("9711 AA").next();
        assertThat(registration.messageAt("postcode")).contains("arbeidsmarktregio", "Groningen");
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

    private static void intakeAndRoute(Page team, DossierPage dossier, TasklistPage tasklist) {
        take(dossier, tasklist, step("conduct-intake")).choose("Wat is de uitkomst van de intake?", "Doorgaan");
        Browser.screenshot(team, "tasklist-intake");
        tasklist.complete();
        dossier.awaitMilestone("Intake afgerond").awaitStep(step("confirm-profile")).addSkill(SKILL);
        Browser.screenshot(team, "skills");
        take(dossier, tasklist, step("confirm-profile")).choose("Klopt het profiel?", "Ja, de kandidaat is het ermee eens")
                .complete();
        dossier.awaitMilestone("Vaardigheden vastgesteld").awaitMilestone("Route geadviseerd");
        take(dossier, tasklist, step("choose-route"))
                .choose("Wat kiest de kandidaat?", "Bemiddelen naar een vacature");
        Browser.screenshot(team, "tasklist-route");
        tasklist.complete();
        dossier.awaitMilestone("Route gekozen");
    }

    private static void matching(Page team, DossierPage dossier, TasklistPage tasklist, String vacancy) {
        take(dossier, tasklist, step("judge-proposals"))
                .choose("Wat wilt u doen?", "Een voorstel voorleggen aan de kandidaat")
                .selectStartingWith("Welk voorstel?", vacancy);
        Browser.screenshot(team, "tasklist-proposals");
        tasklist.complete();
        take(dossier, tasklist, step("invite-candidate")).choose("Wil de kandidaat dat u de werkgever benadert?", "Ja").complete();
        take(dossier, tasklist, step("await-employer")).choose("Wat antwoordt de werkgever?", "Wil kennismaken").complete();
        take(dossier, tasklist, step("discuss-match")).choose("Is het een match?", "Ja, beiden willen verder").complete();
        dossier.awaitMilestone("Match gemaakt");
    }

    /** Started yesterday: someone who starts today is asked about from eight o'clock, and this runs at any hour. */
    private static void placement(Page team, DossierPage dossier, TasklistPage tasklist) {
        take(dossier, tasklist, step("discuss-instruments"))
                .choose("Is er twijfel of de kandidaat en dit werk bij elkaar passen?", "Ja")
                .choose("Kan de kandidaat met volledige uren het minimumloon verdienen?", "Ja")
                .select("Staat de kandidaat in het doelgroepregister?", "Nee")
                .choose("Is er een doelgroepverklaring loonkostenvoordeel voor arbeidsgehandicapte werknemers?", "Nee")
                .choose("Heeft de kandidaat begeleiding nodig om de taken te kunnen doen?", "Nee").complete();
        take(dossier, tasklist, step("agree-placement"))
                .choose("Gaat de plaatsing door?", "Ja, de afspraken zijn gemaakt")
                .fill("Startdatum", LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1))
                .select("Soort contract", "Tijdelijk contract")
                .fill("Uren per week", "28")
                .choose("Welke instrumenten gaan jullie gebruiken?", "Proefplaats via de gemeente");
        Browser.screenshot(team, "tasklist-placement");
        tasklist.complete();
        take(dossier, tasklist, step("confirm-start")).choose("Is de kandidaat gestart?", "Ja").complete();
    }

    private static void followUp(Stage stage, UUID id, Page own, DossierPage dossier, TasklistPage tasklist) {
        await("planned follow-ups").atMost(Patience.ENGINE)
                .until(() -> stage.records().count("follow_up", "case_id = ?", id) > 0);
        stage.records().followUpIsDue(id, 1);
        answerByLinkThatItMayStop(stage, own);
        take(dossier, tasklist, step("contact-candidate"))
                .choose("Is het contact gelukt?", "Ja")
                .choose("Hoe is de situatie nu?", "Werkt bij dezelfde werkgever")
                .fill("Uren per week", "28")
                .select("Soort contract", "Tijdelijk contract")
                .complete();
        dossier.awaitMilestone("Nazorg gegeven");
    }

    /** The mail with the questions, in the mailbox of the local platform; the answer makes a call. */
    private static void answerByLinkThatItMayStop(Stage stage, Page own) {
        await("mail with the questions").atMost(Patience.ENGINE).until(() -> {
            own.navigate(stage.address() + "/postvak");
            return mailOfWim(own).count() > 0;
        });
        mailOfWim(own).first().click();
        own.navigate(own.frameLocator("iframe").locator("a").getAttribute("href"));
        own.check("input[name=workStatus][value=WORKING]");
        own.fill("#hoursPerWeek", "28");
        own.check("input[name=contractType][value=FIXED_TERM]");
        own.check("input[name=atRisk][value=yes]");
        Browser.screenshot(own, "follow-up-by-link");
        own.locator("main button.utrecht-button--primary-action").click();
        assertThat(own.locator("main").innerText()).contains("Dank u wel");
    }

    private static Locator mailOfWim(Page own) {
        return own.locator("tr", new Page.LocatorOptions().setHasText(WIM.email()))
                .getByText("Hoe gaat het met uw werk?");
    }

    /** From the dossier, by the link of the open step, to its form in Tasklist. */
    private static TasklistPage take(DossierPage dossier, TasklistPage tasklist, String step) {
        return tasklist.open(dossier.awaitStep(step).follow(step)).assignToMe();
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
