package nl.dichterbij.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On every route somebody stops halfway, by the own page. Nothing that was kept for them stays kept. */
@OnStage
class WithdrawalJourney {

    private static final String SKILL = "met anderen omgaan";
    private static final String EMPLOYER = "Bouwbedrijf Halverwege";
    private static final String TRAINER_MAIL = "opleider@halverwege.example";
    private static final String COURSE = "Begeleid beginnen";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void nothingStaysKeptForWhoStops(Stage stage) {
        var desk = Desk.of(stage, "consulent");
        offer(stage, desk);
        var cases = Halfway.register(stage);
        cases.all().forEach(one -> one.answer("conduct-intake", Map.of("intakeOutcome", "continue")));
        cases.all().forEach(one -> stage.records().awaitStep(one.id(), "confirm-profile"));
        cases.all().forEach(one -> desk.dossier(one).addSkill(SKILL));
        cases.all().forEach(one -> one.answer("confirm-profile", Map.of("profileOutcome", "confirmed")));
        cases.byRoute().forEach((one, route) -> one.answer("choose-route", Map.of("chosenRoute", route, "choiceReason", "own-wish")));

        // a step of everybody before the next one of anybody: they wait for the engine together
        enrolInOpenHiring(cases.openHiring());
        takeCourse(cases.reserved());
        carve(desk, cases.jobcarving());
        learn(desk, cases.praktijkleren());
        match(cases.matching());
        waitForMoney(cases.waiting());
        assertThatSomethingIsKept(stage.records(), cases);

        var judgement = new MailboxPage(stage.newPage(), stage.address()).follow(TRAINER_MAIL, "Wilt u de praktijk beoordelen?");
        var link = judgement.page().url();
        cases.all().forEach(Traject::stop);
        cases.all().forEach(one -> assertThat(one.status()).contains("U bent gestopt"));

        assertNothingIsKept(stage.records(), cases);
        assertThat(WebForm.open(judgement.page(), link).page().locator("main button").count()).as("buttons to judge with").isZero();
        cases.all().forEach(one -> stage.tasks().awaitNone(one.id()));
        stage.assertNoIncident(cases.praktijkleren().id());
    }

    private void offer(Stage stage, Desk desk) {
        desk.pages().offerVacancy(EMPLOYER, "76543261", "Hulp op de bouw", SKILL);
        PraktijkPages.recognise(desk, EMPLOYER, today.minusYears(2));
        OpenHiringPages.offer(desk, "Kaasmakerij Halverwege", "76543262", "TEAM_MANAGED", "Kaas keren", 1);
        TrainingPages.grant(stage, "GUIDANCE", "Gemeente Halverwege", 1000);
        TrainingPages.offerCourse(desk, COURSE, 900, "GUIDANCE", today.plusDays(10), 2);
    }

    private void enrolInOpenHiring(Traject one) {
        var place = one.stage().records().texts("select id::text from open_hiring_place where title = ?", "Kaas keren").getFirst();
        one.answer("choose-open-hiring-place", Map.of("placeChoice", "enrol", "openHiringPlaceId", place, "canStart", "yes",
                "startFrom", today.toString(), "hoursPerWeek", 24));
    }

    private static void takeCourse(Traject one) {
        var start = one.stage().records().texts("""
                select s.id::text from training_start s join training_offer o on o.id = s.offer_id where o.title = ?""", COURSE).getFirst();
        one.answer("choose-training", Map.of("offerChoice", "enrol", "startId", start, "regularProvision", "unavailable"));
    }

    private static void carve(Desk desk, Traject one) {
        one.stage().records().awaitStep(one.id(), "choose-employer");
        var pages = new CarvingPages(desk, one);
        pages.chooseEmployer(EMPLOYER);
        pages.addTask("Gereedschap schoonmaken", 960, true);
        pages.carve();
        pages.describe("Hulp gereedschap", 10);
        one.answer("choose-employer", Map.of("employerChoice", "chosen")).answer("analyse-work", Map.of("analysisOutcome", "done"))
                .answer("propose-function", Map.of("functionOutcome", "proposed"))
                .answer("await-function-answer", Map.of("functionAnswer", "agree"));
    }

    private void learn(Desk desk, Traject one) {
        var pages = new PraktijkPages(desk, one);
        pages.agreeTerms(EMPLOYER, today.minusMonths(2), today.minusDays(1), "Opa Opleider", TRAINER_MAIL);
        pages.chooseProcesses("B1-K1-W1");
        pages.signByAll(today);
        one.answer("choose-leerbedrijf", Map.of("leerbedrijfOutcome", "chosen")).answer("choose-work-processes", Map.of())
                .answer("sign-agreement", Map.of("signingOutcome", "signed"));
    }

    private static void match(Traject one) {
        var proposal = one.stage().records().bestProposal(one.id()).toString();
        one.answer("judge-proposals", Map.of("judgement", "propose", "proposalId", proposal))
                .answer("invite-candidate", Map.of("candidateAnswer", "yes")).answer("await-employer", Map.of("employerAnswer", "meet"))
                .answer("discuss-match", Map.of("meetingOutcome", "match"));
    }

    private static void waitForMoney(Traject one) {
        takeCourse(one);
        one.stage().records().awaitText("WAITING", "select state from budget_request where case_id = ?", one.id());
    }

    private static void assertThatSomethingIsKept(CaseRecords records, Halfway cases) {
        records.awaitStep(cases.openHiring().id(), "call-in-turn");
        records.awaitStep(cases.reserved().id(), "decide-budget");
        records.awaitStep(cases.jobcarving().id(), "discuss-instruments");
        records.awaitStep(cases.matching().id(), "discuss-instruments");
        assertThat(kept(records, cases)).containsExactly("OPEN HIRING 1", "PLACES 2", "RESERVED 1", "WAITING 1", "FUNCTION 1",
                "VACANCY 1", "AGREEMENT 1");
    }

    private static void assertNothingIsKept(CaseRecords records, Halfway cases) {
        assertThat(kept(records, cases)).containsExactly("OPEN HIRING 0", "PLACES 0", "RESERVED 0", "WAITING 0", "FUNCTION 0",
                "VACANCY 0", "AGREEMENT 0");
        assertThat(records.texts("select available::text from budget where paying_party = ?", "Gemeente Halverwege"))
                .containsExactly("1000.00");
        cases.all().forEach(one -> {
            assertThat(records.texts("select status || ' ' || close_reason from trajectory where id = ?", one.id()))
                    .containsExactly("STOPPED WITHDRAWN");
            assertThat(records.count("step", "case_id = ? and closed_at is null", one.id())).as("open steps").isZero();
        });
    }

    /** How much of everything there is for them. */
    private static List<String> kept(CaseRecords records, Halfway cases) {
        return List.of(
                "OPEN HIRING " + records.count("open_hiring_enrolment", "case_id = ? and not open_hiring_ended(id)", cases.openHiring().id()),
                "PLACES " + records.texts("""
                        select s.places_taken::text from training_start s join training_offer o on o.id = s.offer_id
                        where o.title = ?""", COURSE).getFirst(),
                "RESERVED " + records.count("budget_request", "case_id = ? and reserved > 0", cases.reserved().id()),
                "WAITING " + records.count("budget_request", "case_id = ? and state = 'WAITING'", cases.waiting().id()),
                "FUNCTION " + records.count("vacancy", "reserved_for = ? and status = 'OPEN'", cases.jobcarving().id()),
                "VACANCY " + records.count("vacancy_place", "case_id = ?", cases.matching().id()),
                "AGREEMENT " + records.count("praktijk_agreement", "case_id = ? and state <> 'ENDED'", cases.praktijkleren().id()));
    }
}
