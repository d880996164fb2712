package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every route that {@code trajectory} can take, with the real processes that it calls. */
class RoutesProcessTest extends TrajectoryDiagramTest {

    private static final List<String> MATCHING = List.of("judge-proposals", "invite-candidate", "await-employer", "discuss-match");

    @BeforeEach
    void arrange() {
        workers.usually("list-open-hiring-places", () -> Map.of("placeOptions", List.of(Map.of("label", "OH-000001", "value", "oh-1"))));
        workers.usually("enrol-open-hiring", () -> new HashMap<>(Map.of("enrolmentId", "e-1", "listPosition", 1, "listMode", "team",
                "askWaitingAfter", "P30D", "askEmployerAfter", "P7D", "callRetryAfter", "P1D", "maxCallAttempts", 2, "callAttempt", 0)));
        workers.usually("look-at-list", () -> Map.of("listState", "turn"));
        workers.usually("register-open-hiring-start", () -> Map.of("placementId", "pl-9"));
        workers.usually("find-training-offers", () -> Map.of("offerOptions", List.of(Map.of("label", "Basis logistiek", "value", "s-1"))));
        workers.usually("take-training-place", () -> {
            var facts = new HashMap<String, Object>(Map.of("enrolmentId", "en-1", "hasCosts", false));
            facts.put("budgetRequestId", null);
            return facts;
        });
        workers.usually("plan-training-start", () -> Map.of("inviteOn", inDays(3), "startsOn", inDays(10)));
        workers.usually("plan-training-check", () -> Map.of("checkOn", inDays(30), "atEnd", true));
        workers.usually("open-agreement", () -> Map.of("agreementId", "ag-1"));
        workers.usually("check-recognition", () -> Map.of("recognition", "valid"));
        workers.usually("check-agreement", () -> Map.of("agreementCheck", "complete", "periodEnd", inDays(30)));
        workers.usually("ask-judgement", () -> Map.of("judgementRemindAt", later(3), "judgementExpiresAt", later(9)));
        workers.usually("gather-statement-facts", () -> Map.of("agreementSigned", true, "recognitionValid", true, "masteredCount", 2,
                "praktijkopleiderSigned", true, "schoolSigned", true));
        workers.usually("issue-statement", () -> Map.of("statementId", "st-1"));
        register("m-1");
    }

    /** What the employer of the list gets to know is decided there; nothing of the case but its reference goes along. */
    @Test
    void openHiringEndsInAPlacementWithFollowUp() {
        complete("conduct-intake", "intakeOutcome", "start-now");
        choose("open-hiring");
        complete("choose-open-hiring-place");
        complete("call-in-turn");
        complete("confirm-open-hiring-start");
        process("trajectory").isCompleted().hasCompletedElements("milestone-placed", "schedule-follow-up", "placed")
                .hasNotActivatedElements("milestone-matched", "arrange-placement").hasVariable("routeOutcome", "started");
        assertThat(workers.asked("schedule-follow-up")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("placementId", "pl-9"));
        assertThat(variables("open-hiring")).doesNotContain("skillsOutcome", "uwvOutcome", "routeAdvice", "fullMatches", "gapTrainable");
    }

    @Test
    void jobcarvingEndsInAPlacementAsAMatchDoes() {
        untilChoice();
        choose("jobcarving");
        List.of("choose-employer", "analyse-work", "propose-function", "await-function-answer").forEach(this::complete);
        MATCHING.forEach(this::complete);
        open("agree-placement");
        process("trajectory").hasCompletedElements("milestone-matched").hasVariable("routeOutcome", "match")
                .hasVariable("vacancyId", "v-12").hasVariable("proposalId", "p-1");
    }

    @Test
    void aPraktijkverklaringIsSomethingLearned() {
        untilChoice();
        choose("praktijkleren");
        List.of("choose-leerbedrijf", "choose-work-processes", "sign-agreement").forEach(this::complete);
        pass("praktijkverklaring", "learning", Duration.ofDays(31));
        process("praktijkverklaring").hasActiveElements("await-judgement");
        publish("praktijkverklaring-judged", "ag-1", "judged-1", Map.of());
        complete("deliver-statement");
        open("discuss-next-step");
        process("trajectory").hasCompletedElements("milestone-learned").hasVariable("routeOutcome", "learned");
    }

    @Test
    void whoLearnedSomethingCanGoOnToWork() {
        untilChoice();
        learnByTraining();
        process("trajectory").hasCompletedElements("milestone-learned").hasVariable("routeOutcome", "learned");
        complete("discuss-next-step");
        open("choose-route");
        process("trajectory").hasVariable("occurrence", 2);
        assertThat(workers.asked("record-answers")).singleElement().satisfies(seen ->
                assertThat(seen).containsEntry("answers", Map.of("outcome", "choose-again")));
        // what the first route came to is no result of the second
        choose("matching");
        complete("judge-proposals", "judgement", "stop");
        open("choose-route");
        process("trajectory").hasVariable("routeOutcome", "nothing").hasCompletedElement("milestone-learned", 1);
    }

    @Test
    void whoLearnedSomethingCanLeaveItAtThat() {
        untilChoice();
        learnByTraining();
        complete("discuss-next-step", "answers", Map.of("outcome", "done"));
        assertClosed("ended-learned", "learned");
    }

    @Test
    void afterTheLastChoiceLearningIsTheEndWhateverTheAnswer() {
        untilChoice();
        for (int round = 1; round < 3; round++) {
            choose("matching");
            complete("judge-proposals", "judgement", "stop");
        }
        learnByTraining();
        complete("discuss-next-step");
        assertClosed("ended-learned", "learned");
        process("trajectory").hasVariable("occurrence", 3);
    }

    @ParameterizedTest
    @CsvSource({
        "open-hiring, choose-open-hiring-place, placeChoice,    nothing-suitable",
        "matching,    judge-proposals,          judgement,      stop",
        "jobcarving,  choose-employer,          employerChoice, none",
        "training,    choose-training,          offerChoice,    nothing-suitable",
        "praktijkleren, choose-leerbedrijf,     leerbedrijfOutcome, stop"})
    void aRouteThatComesToNothingLeadsBackToTheChoice(String route, String step, String variable, String answer) {
        untilChoice();
        choose(route);
        complete(step, variable, answer);
        open("choose-route");
        process("trajectory").hasVariable("routeOutcome", "nothing").hasVariable("occurrence", 2);
    }

    @ParameterizedTest
    @CsvSource({"open-hiring, choose-open-hiring-place", "jobcarving, choose-employer", "training, choose-training", "praktijkleren, choose-leerbedrijf"})
    void endsCleanlyWhenWithdrawnInTheMiddleOfARoute(String route, String step) {
        untilChoice();
        choose(route);
        open(step);
        withdraw();
        assertClosed("withdrawn", "withdrawn");
    }

    @Test
    void remindsOfTheTalkAboutWhatIsNext() {
        untilChoice();
        learnByTraining();
        assertReminds("trajectory", "discuss-next-step");
    }

    private String later(int days) {
        return engine.getCurrentTime().plus(Duration.ofDays(days)).toString();
    }

    private void untilChoice() {
        complete("conduct-intake");
        complete("confirm-profile");
        open("choose-route");
    }

    private void choose(String route) {
        complete("choose-route", "chosenRoute", route, "choiceReason", "own-wish");
    }

    private void learnByTraining() {
        choose("training");
        complete("choose-training");
        complete("enrol-in-training");
        pass("training", "invitation-due", Duration.ofDays(11));
        pass("training", "training-start-reached", Duration.ofDays(11));
        complete("confirm-training-start");
        pass("training", "progress-awaited", Duration.ofDays(31));
        complete("complete-training");
        open("discuss-next-step");
    }
}
