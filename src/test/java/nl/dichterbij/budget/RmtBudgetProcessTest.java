package nl.dichterbij.budget;

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

/** Every path of {@code rmt-budget}. */
class RmtBudgetProcessTest extends DiagramTest {

    private static final String REQUEST = "7d2b9a0e-6f0c-4d7e-9f36-0a4f0f9f7a11";
    private static final Duration TERM = Duration.ofDays(28);
    private static final Duration WAIT = Duration.ofDays(180);

    private final Map<String, Object> facts = new HashMap<>();

    RmtBudgetProcessTest() {
        super("rmt-budget");
    }

    @BeforeEach
    void arrange() {
        facts.putAll(Map.of("assessment", 1, "schemeActive", true, "residentInRegion", true,
                "regularProvisionAvailable", false, "categoryInPlan", true, "waitingAhead", 0, "requestedAmount", 100,
                "availableAmount", 500, "personAmount", 100));
        facts.put("waited", false);
        facts.put("heldReservation", 0);
        facts.put("personCeiling", null);
        workers.usually("gather-budget-facts", () -> facts);
        workers.usually("record-budget-advice", () -> Map.of("decideBy", after(TERM)));
        workers.usually("reserve-budget", () -> Map.of("reservationOutcome", "reserved", "reservationNumber", 1, "decideBy", after(TERM)));
        workers.usually("enlist-budget-request", () -> Map.of("waitingListKey", REQUEST + ":1", "waitingUntil", after(WAIT)));
    }

    private String after(Duration time) {
        return engine.getCurrentTime().plus(time).toString();
    }

    private void ask() {
        client.newCreateInstanceCommand().bpmnProcessId("rmt-budget").latestVersion()
                .variables(Map.of("caseId", CASE, "caseNumber", "2026-000001", "regionCode", "AM03", "occurrence", 1,
                        "budgetRequestId", REQUEST)).send().join();
    }

    @Test
    void commitsWhatIsGranted() {
        ask();
        complete("decide-budget");
        process("rmt-budget").isCompleted().hasCompletedElements("milestone-budget-granted", "committed")
                .hasVariable("budgetOutcome", "committed");
        assertThat(workers.asked("commit-budget")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("budgetRequestId", REQUEST));
        assertThat(workers.asked("check-budget-decision")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("budgetDecision", "approved"));
        assertThat(workers.asked("record-budget-decision")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("waitingOn", "budget"));
        assertThat(workers.asked("record-budget-advice")).singleElement().satisfies(seen ->
                assertThat(seen.get("budgetAdvice")).asString().contains("within-rules", "reserve", "past binnen de regeling"));
        assertThat(workers.asked("release-budget")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "withdrawn"})
    void undoesTheReservationWhenItIsNotGranted(String outcome) {
        ask();
        complete("decide-budget", "budgetDecision", outcome);
        process("rmt-budget").isCompleted().hasCompletedElements(outcome).hasVariable("budgetOutcome", outcome);
        assertThat(workers.asked("release-budget")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("reservationNumber", 1));
        assertThat(workers.asked("commit-budget")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schemeActive", "residentInRegion", "categoryInPlan"})
    void letsAPersonDecideWhenTheRulesAreAgainstIt(String fact) {
        facts.put(fact, false);
        ask();
        complete("decide-budget", "budgetDecision", "refused");
        process("rmt-budget").isCompleted().hasVariable("budgetOutcome", "refused");
        assertThat(workers.asked("reserve-budget")).isEmpty();
        assertThat(workers.asked("release-budget")).isEmpty();
    }

    @Test
    void reservesForTheTeamToDecide() {
        facts.put("personCeiling", 50);
        ask();
        open("decide-budget");
        process("rmt-budget").hasCompletedElements("reserve-budget").hasActiveElements("decide-budget");
    }

    @Test
    void appliesTheRulesAnewWhenMoneyCameFree() {
        facts.put("availableAmount", 99.99);
        ask();
        process("rmt-budget").hasActiveElements("await-money");
        facts.putAll(Map.of("assessment", 2, "availableAmount", 100, "heldReservation", 1));
        publish("budget-wait-over", REQUEST + ":1", "free", Map.of());
        complete("decide-budget");
        process("rmt-budget").isCompleted().hasCompletedElements("wait-over").hasVariable("budgetOutcome", "committed");
        assertThat(workers.asked("reserve-budget")).hasSize(1);
        assertThat(workers.asked("record-budget-advice")).extracting(seen -> seen.get("assessment")).isEqualTo(List.of(1, 2));
        assertThat(workers.asked("record-budget-advice").getLast()).containsEntry("heldReservation", 1);
    }

    /** While it waited the jobseeker moved away: nothing is reserved without a new look. */
    @Test
    void letsAPersonDecideWhenTheRulesAreAgainstItAfterTheWait() {
        facts.put("availableAmount", 99.99);
        ask();
        process("rmt-budget").hasActiveElements("await-money");
        facts.put("residentInRegion", false);
        publish("budget-wait-over", REQUEST + ":1", "free", Map.of());
        complete("decide-budget", "budgetDecision", "refused");
        process("rmt-budget").isCompleted().hasVariable("budgetOutcome", "refused");
        assertThat(workers.asked("reserve-budget")).isEmpty();
    }

    @Test
    void waitsWhenTheMoneyWentMeanwhileAndNoLongerThanAgreed() {
        workers.next("reserve-budget", Map.of("reservationOutcome", "waiting-list", "reservationNumber", 0, "decideBy", after(TERM)));
        ask();
        process("rmt-budget").hasActiveElements("await-money");
        engine.increaseTime(WAIT.minusDays(1));
        process("rmt-budget").hasActiveElements("await-money");
        facts.putAll(Map.of("waitingAhead", 1, "waited", true));
        engine.increaseTime(Duration.ofDays(2));
        open("decide-budget");
        engine.increaseTime(TERM.minusDays(1));
        process("rmt-budget").hasActiveElements("decide-budget");
        complete("decide-budget", "budgetDecision", "refused");
        process("rmt-budget").isCompleted().hasCompletedElements("waited-long-enough", "leave-budget-waiting-list", "refused")
                .hasVariable("budgetOutcome", "refused");
    }

    @Test
    void endsWhenItIsNotNeededAnyMore() {
        facts.put("waitingAhead", 2);
        ask();
        process("rmt-budget").hasActiveElements("await-money");
        publish("budget-request-withdrawn", REQUEST + ":1", "withdrawn", Map.of());
        process("rmt-budget").isCompleted().hasCompletedElements("withdrawn-while-waiting", "withdrawn-from-waiting-list")
                .hasVariable("budgetOutcome", "withdrawn");
    }

    @Test
    void endsWhenItWasWithdrawnBeforeAnythingWasReserved() {
        workers.next("reserve-budget", Map.of("reservationOutcome", "withdrawn", "reservationNumber", 0, "decideBy", after(TERM)));
        ask();
        process("rmt-budget").isCompleted().hasCompletedElements("no-longer-needed").hasVariable("budgetOutcome", "withdrawn");
    }

    @Test
    void decidesWithoutMoneyWhenItIsGoneAfterTheWait() {
        workers.next("reserve-budget", Map.of("reservationOutcome", "no-money", "reservationNumber", 0, "decideBy", after(TERM)));
        ask();
        complete("decide-budget", "budgetDecision", "refused");
        process("rmt-budget").isCompleted().hasVariable("budgetOutcome", "refused");
    }

    @Test
    void asksAgainWhenTheDecisionIsIncomplete() {
        workers.nextFailsWith("check-budget-decision", "budget-decision-incomplete");
        ask();
        complete("decide-budget");
        process("rmt-budget").hasCompletedElements("decision-incomplete").hasActiveElements("decide-budget");
        complete("decide-budget", "budgetDecision", "refused");
        process("rmt-budget").isCompleted().hasVariable("budgetOutcome", "refused");
        assertThat(workers.asked("record-budget-decision")).extracting(seen -> seen.get("budgetDecision")).containsExactly("approved", "refused");
    }

    @Test
    void appliesTheRulesAnewWhenNobodyDecidesInTime() {
        ask();
        open("decide-budget");
        engine.increaseTime(TERM.minusDays(1));
        process("rmt-budget").hasActiveElements("decide-budget");
        facts.put("assessment", 2);
        facts.put("schemeActive", false);
        engine.increaseTime(Duration.ofDays(2));
        process("rmt-budget").hasCompletedElements("decision-overdue", "expire-budget-decision", "overdue-released");
        complete("decide-budget", "budgetDecision", "refused");
        process("rmt-budget").isCompleted().hasVariable("budgetOutcome", "refused");
        assertThat(workers.elements("release-budget")).hasSize(1);
        assertThat(workers.asked("record-budget-advice")).extracting(seen -> seen.get("assessment")).isEqualTo(List.of(1, 2));
    }

    @Test
    void remindsWhoeverHasToDecide() {
        ask();
        assertReminds("rmt-budget", "decide-budget");
    }
}
