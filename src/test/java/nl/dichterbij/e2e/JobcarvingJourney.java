package nl.dichterbij.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody without benefit gets work that an employer made to measure, and its wage subsidy as a nugger in law. */
@OnStage
class JobcarvingJourney {

    private static final Jobseeker NOOR = new Jobseeker("Noor", "Maatwerker", LocalDate.of(1996, 3, 8), "7811 AB",
            "Emmen", "noor@maatwerker.example", "0612300011");
    private static final String SKILL = "moeite doen";
    private static final String EMPLOYER = "Groothandel Passend Deel";
    private static final String MAIL = "chef@passenddeel.example";

    @Test
    void fromNoBenefitToAFunctionMadeToMeasure(Stage stage) {
        var desk = Desk.of(stage, "consulent");
        desk.pages().offerVacancy(EMPLOYER, "76543221", MAIL, "Magazijnmedewerker", SKILL);
        var noor = Traject.of(stage, RegistrationPage.withoutBenefit(stage.newPage(), stage.address(), NOOR, 20));

        registerAtUwv(desk, noor);
        makeFunction(desk, noor);
        agree(desk, noor, stage);
        match(desk, noor, stage.records());
        place(desk, noor, stage);

        assertThat(noor.status()).contains("U bent aan het werk");
        desk.dossier(noor).open();
        Browser.screenshot(desk.page(), "dossier-jobcarving");
        assertRecords(stage.records(), noor);
        stage.assertNoIncident(noor.id());
    }

    private static void registerAtUwv(Desk desk, Traject noor) {
        noor.answer("conduct-intake", Map.of("intakeOutcome", "continue"));
        desk.answer(noor, "register-at-uwv", Map.of("uwvOutcome", "registered"));
        noor.stage().records().awaitStep(noor.id(), "confirm-profile");
        desk.dossier(noor).addSkill(SKILL);
        desk.answer(noor, "confirm-profile", Map.of("profileOutcome", "confirmed", "employerWilling", true));
        desk.answer(noor, "choose-route", Map.of("chosenRoute", "jobcarving", "choiceReason", "own-wish"));
    }

    private static void makeFunction(Desk desk, Traject noor) {
        var pages = new CarvingPages(desk, noor);
        noor.stage().records().awaitStep(noor.id(), "choose-employer");
        pages.chooseEmployer(EMPLOYER);
        desk.answer(noor, "choose-employer", Map.of("employerChoice", "chosen"));
        pages.addTask("Retouren uitpakken", 960, true);
        pages.addTask("Chauffeurs inroosteren", 300, false);
        pages.carve();
        Browser.screenshot(desk.page(), "carving");
        desk.answer(noor, "analyse-work", Map.of("analysisOutcome", "done"));
        pages.describe("Medewerker retouren", 120);
        desk.answer(noor, "propose-function", Map.of("functionOutcome", "proposed"));
    }

    /** The employer by the link in the mail; the works council through the team, because so many people work there. */
    private static void agree(Desk desk, Traject noor, Stage stage) {
        var employer = new MailboxPage(stage.newPage(), stage.address()).follow(MAIL, "Een voorstel voor een functie bij u");
        assertThat(employer.text()).contains("Medewerker retouren", "16 uur").doesNotContain(NOOR.firstName(), NOOR.lastName());
        Browser.screenshot(employer.page(), "function-by-link");
        employer.check("antwoord", "agree").press("Antwoord versturen");
        assertThat(employer.text()).contains("Dank u wel");
        desk.answer(noor, "await-works-council", Map.of("worksCouncilAnswer", "agree"));
    }

    private static void match(Desk desk, Traject noor, CaseRecords records) {
        desk.answer(noor, "discuss-instruments", Map.of("uwvRegistered", "yes", "earnsMinimumWage", "no",
                "wageValue", "below-full", "jobsRegister", "no", "lkvCertificate", "no", "supportNeeded", "yes"));
        records.awaitStep(noor.id(), "judge-proposals");
        var vacancy = records.texts("select v.number from vacancy v join proposal p on p.vacancy_id = v.id where p.case_id = ?",
                noor.id()).getFirst();
        desk.answer(noor, "judge-proposals", Map.of("judgement", "propose", "proposalId", vacancy));
        noor.answer("invite-candidate", Map.of("candidateAnswer", "yes")).answer("await-employer", Map.of("employerAnswer", "meet"))
                .answer("discuss-match", Map.of("meetingOutcome", "match"));
    }

    /** Started yesterday: the employer is asked about a start of today from eight o'clock, and this runs at any hour. */
    private static void place(Desk desk, Traject noor, Stage stage) {
        desk.answer(noor, "agree-placement", Map.of("arrangementOutcome", "agreed",
                "startDate", LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1), "contractType", "fixed-term",
                "hoursPerWeek", 16, "usedInstruments", "Loonkostensubsidie"));
        var employer = new MailboxPage(stage.newPage(), stage.address()).follow(MAIL, "Is uw nieuwe medewerker begonnen?");
        Browser.screenshot(employer.page(), "start-by-link");
        employer.check("outcome", "started").press("Doorgeven");
        assertThat(employer.text()).contains("Dank u wel");
        stage.records().awaitMilestone(noor.id(), "milestone-placed");
    }

    private static void assertRecords(CaseRecords records, Traject noor) {
        var id = noor.id();
        assertThat(records.milestones(id)).containsExactly("milestone-registered", "milestone-intake-done",
                "milestone-uwv-registered", "milestone-skills-confirmed", "milestone-route-advised", "milestone-route-chosen",
                "milestone-function-created", "milestone-matched", "milestone-placed");
        assertThat(records.count("person p join trajectory t on t.person_id = p.id", "t.id = ? and p.benefit = 'NONE'", id)).isEqualTo(1);
        assertThat(records.texts("select status from vacancy where reserved_for = ?", id)).containsExactly("FILLED");
        // who chose it is known once the engine's search knows who took the step, which may be seconds too late for this haste
        assertThat(records.texts("select instrument from instrument_choice where case_id = ? and coalesce(chosen_by, 'demo') = 'demo'", id))
                .containsExactly("wage-subsidy");
        assertThat(records.texts("select state from placement where case_id = ?", id)).containsExactly("STARTED");
        assertThat(records.count("step", "case_id = ? and closed_at is null", id)).as("open steps").isZero();
    }
}
