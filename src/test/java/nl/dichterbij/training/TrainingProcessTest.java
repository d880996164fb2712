package nl.dichterbij.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of {@code training}. */
class TrainingProcessTest extends DiagramTest {

    private static final String ENROLMENT = "e-1";
    private static final String REQUEST = "b-1";
    private static final Duration DAY = Duration.ofDays(1);

    TrainingProcessTest() {
        super("training");
    }

    @BeforeEach
    void arrange() {
        workers.usually("find-training-offers", () -> Map.of("offerOptions", List.of(Map.of("label", "Basis logistiek – 1 maart 2027", "value", "s-1"))));
        workers.usually("take-training-place", () -> place(false));
        workers.usually("plan-training-start", () -> Map.of("inviteOn", inDays(3), "startsOn", inDays(10)));
        workers.usually("plan-training-check", () -> Map.of("checkOn", inDays(30), "atEnd", false));
        // the budget grants what is asked
        workers.usually("gather-budget-facts", () -> {
            var facts = new HashMap<String, Object>(Map.of("assessment", 1, "schemeActive", true, "residentInRegion", true,
                    "regularProvisionAvailable", false, "categoryInPlan", true, "waitingAhead", 0, "requestedAmount", 100,
                    "availableAmount", 500, "personAmount", 100));
            facts.put("personCeiling", null);
            return facts;
        });
        workers.usually("record-budget-advice", () -> Map.of("decideBy", later(28)));
        workers.usually("reserve-budget", () -> Map.of("reservationOutcome", "reserved", "decideBy", later(28)));
        start("training");
    }

    private Map<String, Object> place(boolean costs) {
        var facts = new HashMap<String, Object>(Map.of("enrolmentId", ENROLMENT, "hasCosts", costs, "startsOn", inDays(10)));
        facts.put("budgetRequestId", costs ? REQUEST : null);
        return facts;
    }

    private String later(int days) {
        return engine.getCurrentTime().plus(Duration.ofDays(days)).toString();
    }

    @Test
    void leadsFromTheChoiceToACertificate() {
        begin();
        endReached();
        complete("complete-training");
        process("training").isCompleted().hasCompletedElements("milestone-training-enrolled", "milestone-training-started",
                "milestone-training-completed", "training-completed").hasVariable("trainingOutcome", "completed");
        assertThat(workers.asked("take-training-place")).singleElement().satisfies(seen ->
                assertThat(seen).containsEntry("startId", "s-1").containsEntry("regularProvision", "unavailable"));
        assertThat(workers.asked("register-training-completion")).singleElement().satisfies(seen ->
                assertThat(seen).containsEntry("trainingResult", "certificate"));
        assertThat(workers.asked("release-training-place")).isEmpty();
        assertThat(workers.asked("reserve-budget")).isEmpty();
    }

    @Test
    void tellsWhoIsWaitedFor() {
        begin();
        check();
        complete("discuss-training-progress");
        endReached();
        complete("complete-training");
        process("training").isCompleted();
        assertThat(List.of("record-training-choice", "record-training-enrolment", "record-training-start",
                "record-training-progress", "record-training-completion"))
                .extracting(type -> workers.asked(type).getFirst().get("waitingOn"))
                .containsExactly("jobseeker", "school", "school", "jobseeker", "school");
    }

    @Test
    void endsWhenNothingIsSuitable() {
        complete("choose-training", "offerChoice", "nothing-suitable");
        process("training").isCompleted().hasCompletedElements("nothing-suitable").hasVariable("trainingOutcome", "not-started");
        assertThat(workers.asked("take-training-place")).isEmpty();
    }

    @Test
    void searchesAgainWhenAsked() {
        complete("choose-training", "offerChoice", "search-again");
        open("choose-training");
        assertThat(workers.asked("find-training-offers")).hasSize(2);
    }

    @Test
    void letsChooseAgainWhenTheLastPlaceIsGone() {
        workers.nextFailsWith("take-training-place", "training-full");
        complete("choose-training");
        complete("choose-training", "startId", "s-2");
        open("enrol-in-training");
        process("training").hasCompletedElements("training-full");
        assertThat(workers.asked("take-training-place")).extracting(seen -> seen.get("startId")).containsExactly("s-1", "s-2");
        assertThat(workers.asked("release-training-place")).isEmpty();
    }

    @Test
    void asksForMoneyBeforeTheSchoolWhenThereAreCosts() {
        workers.next("take-training-place", place(true));
        complete("choose-training");
        complete("decide-budget");
        open("enrol-in-training");
        assertThat(workers.asked("reserve-budget")).singleElement().satisfies(seen ->
                assertThat(seen).containsEntry("budgetRequestId", REQUEST).containsEntry("caseId", CASE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "withdrawn"})
    void givesThePlaceBackWithoutMoney(String decision) {
        workers.next("take-training-place", place(true));
        complete("choose-training");
        complete("decide-budget", "budgetDecision", decision);
        process("training").isCompleted().hasCompletedElements("release-training-place", "training-not-started")
                .hasVariable("trainingOutcome", "not-started");
        assertThat(workers.asked("release-training-place")).singleElement().satisfies(seen ->
                assertThat(seen).containsEntry("budgetOutcome", decision));
    }

    @Test
    void givesThePlaceBackWhenTheStartPassesBeforeThereIsMoney() {
        workers.next("take-training-place", place(true));
        complete("choose-training");
        open("decide-budget");
        engine.increaseTime(Duration.ofDays(9));
        process("training").hasActiveElements("request-training-budget");
        engine.increaseTime(Duration.ofDays(2));
        process("training").isCompleted().hasCompletedElements("start-passed", "release-training-place", "training-not-started")
                .hasVariable("trainingOutcome", "not-started");
        process("rmt-budget").isTerminated();
        assertThat(workers.asked("release-training-place")).singleElement().satisfies(seen ->
                assertThat(seen).containsEntry("notStartedReason", "start-passed"));
    }

    @Test
    void givesThePlaceBackWhenTheSchoolRefuses() {
        complete("choose-training");
        complete("enrol-in-training", "enrolOutcome", "not-enrolled", "notStartedReason", "training-refused");
        process("training").isCompleted().hasVariable("trainingOutcome", "not-started");
        assertThat(workers.asked("release-training-place")).singleElement().satisfies(seen ->
                assertThat(seen).containsEntry("notStartedReason", "training-refused"));
    }

    @Test
    void invitesSomeDaysBeforeAndAsksOnTheDayItself() {
        complete("choose-training");
        complete("enrol-in-training");
        process("training").hasActiveElements("invitation-due");
        engine.increaseTime(DAY);
        process("training").hasActiveElements("invitation-due");
        assertThat(workers.asked("invite-to-training")).isEmpty();
        engine.increaseTime(Duration.ofDays(3));
        process("training").hasActiveElements("training-start-reached");
        assertThat(workers.asked("invite-to-training")).hasSize(1);
        engine.increaseTime(Duration.ofDays(7));
        open("confirm-training-start");
    }

    @Test
    void plansTheStartAgainWhenItIsPostponed() {
        untilStart();
        complete("confirm-training-start", "startOutcome", "postponed", "newStartDate", inDays(20));
        process("training").hasActiveElements("invitation-due");
        reach("invitation-due");
        reach("training-start-reached");
        complete("confirm-training-start");
        process("training").hasCompletedElements("milestone-training-started");
        assertThat(workers.asked("plan-training-start")).hasSize(2);
        assertThat(workers.asked("invite-to-training")).hasSize(2);
    }

    @Test
    void asksAgainForANewDateThatCannotBe() {
        workers.nextFailsWith("postpone-training-start", "new-start-invalid");
        untilStart();
        complete("confirm-training-start", "startOutcome", "postponed", "newStartDate", "2226-01-01");
        open("confirm-training-start");
        process("training").hasCompletedElements("new-training-start-invalid").hasVariable("stepProblem", "start-impossible");
        complete("confirm-training-start");
        process("training").hasCompletedElements("milestone-training-started").hasVariable("stepProblem", null);
        assertThat(workers.asked("plan-training-start")).hasSize(1);
    }

    @Test
    void givesThePlaceBackWhenNobodyStarts() {
        untilStart();
        complete("confirm-training-start", "startOutcome", "not-started", "notStartedReason", "no-show");
        process("training").isCompleted().hasVariable("trainingOutcome", "not-started");
        assertThat(workers.asked("release-training-place")).singleElement().satisfies(seen ->
                assertThat(seen).containsEntry("notStartedReason", "no-show"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on-track", "at-risk"})
    void looksAgainAfterEveryTalk(String outcome) {
        begin();
        check();
        complete("discuss-training-progress", "progressOutcome", outcome);
        check();
        open("discuss-training-progress");
        assertThat(workers.asked("plan-training-check")).hasSize(2);
    }

    @Test
    void talksAtOnceWhenThereIsTooMuchAbsence() {
        begin();
        process("training").hasActiveElements("progress-awaited");
        publish("training-at-risk", "somebody-else", "other", Map.of());
        publish("training-at-risk", ENROLMENT, "this-one", Map.of());
        complete("discuss-training-progress");
        process("training").hasCompletedElements("training-at-risk").hasActiveElements("progress-awaited");
    }

    @Test
    void completesEarlierThanPlanned() {
        begin();
        check();
        complete("discuss-training-progress", "progressOutcome", "completed");
        complete("complete-training");
        process("training").isCompleted().hasVariable("trainingOutcome", "completed");
    }

    @Test
    void goesOnWhenTheTrainingTakesLonger() {
        begin();
        endReached();
        complete("complete-training", "completionOutcome", "extended", "newEndDate", inDays(40));
        process("training").hasActiveElements("progress-awaited");
        check();
        open("discuss-training-progress");
    }

    @Test
    void recordsADropOutOfAFreeTraining() {
        begin();
        check();
        complete("discuss-training-progress", "progressOutcome", "dropped-out", "dropOutReason", "found-work");
        process("training").isCompleted().hasCompletedElements("training-dropped-out").hasVariable("trainingOutcome", "dropped-out");
        assertThat(workers.asked("register-training-drop-out")).singleElement().satisfies(seen ->
                assertThat(seen).containsEntry("dropOutReason", "found-work"));
        assertThat(workers.asked("release-training-place")).isEmpty();
        assertThat(workers.asked("return-unspent-budget")).isEmpty();
    }

    @Test
    void returnsTheUnspentPartOnceTheSchoolHasSaidWhatItKeeps() {
        workers.next("take-training-place", place(true));
        workers.nextFailsWith("return-unspent-budget", "training-settlement-missing");
        complete("choose-training");
        complete("decide-budget");
        completeTheStart();
        endReached();
        complete("complete-training", "completionOutcome", "dropped-out", "dropOutReason", "too-much-absence");
        complete("settle-training-costs");
        complete("settle-training-costs");
        process("training").isCompleted().hasCompletedElements("settlement-missing").hasVariable("trainingOutcome", "dropped-out");
        assertThat(workers.asked("return-unspent-budget")).hasSize(2);
        assertThat(workers.asked("record-training-settlement").getFirst()).containsEntry("waitingOn", "school");
    }

    @ParameterizedTest
    @ValueSource(strings = {"choose-training", "enrol-in-training", "confirm-training-start", "discuss-training-progress",
        "complete-training", "settle-training-costs"})
    void reminds(String step) {
        workers.next("take-training-place", place(step.equals("settle-training-costs")));
        switch (step) {
            case "choose-training" -> { }
            case "enrol-in-training" -> complete("choose-training");
            case "confirm-training-start" -> untilStart();
            case "discuss-training-progress" -> {
                begin();
                check();
            }
            case "complete-training" -> {
                begin();
                endReached();
            }
            default -> {
                complete("choose-training");
                complete("decide-budget");
                completeTheStart();
                check();
                complete("discuss-training-progress", "progressOutcome", "dropped-out", "dropOutReason", "other");
            }
        }
        assertReminds("training", step);
    }

    private void untilStart() {
        complete("choose-training");
        untilTheSchoolIsAsked();
    }

    private void untilTheSchoolIsAsked() {
        complete("enrol-in-training");
        reach("invitation-due");
        reach("training-start-reached");
    }

    private void completeTheStart() {
        untilTheSchoolIsAsked();
        complete("confirm-training-start");
    }

    private void begin() {
        complete("choose-training");
        completeTheStart();
    }

    /** The next talk is due. */
    private void check() {
        awaitProgress();
        engine.increaseTime(Duration.ofDays(31));
    }

    /** Nobody looked before the end: the check that is planned now is the last one. */
    private void endReached() {
        awaitProgress();
        workers.next("plan-training-check", Map.of("checkOn", inDays(32), "atEnd", true));
        engine.increaseTime(Duration.ofDays(31));
        complete("discuss-training-progress");
        awaitProgress();
        engine.increaseTime(Duration.ofDays(31));
    }

    private void awaitProgress() {
        process("training").hasActiveElements("progress-awaited");
    }

    private void reach(String timer) {
        pass("training", timer, Duration.ofDays(11));
    }
}
