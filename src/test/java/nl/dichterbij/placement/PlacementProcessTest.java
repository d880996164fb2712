package nl.dichterbij.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of {@code placement}. */
class PlacementProcessTest extends DiagramTest {

    PlacementProcessTest() {
        super("placement");
    }

    @BeforeEach
    void start() {
        start("placement");
    }

    @Test
    void registersAPlacement() {
        complete("agree-placement");
        reachStart(UNTIL_START);
        complete("confirm-start");
        process("placement").isCompleted().hasCompletedElements("started").hasVariables(Map.of(
                "placementOutcome", "started", "placementId", "pl-7"));
        assertThat(workers.asked("register-arrangements")).singleElement().satisfies(seen -> assertThat(seen)
                .containsEntry("contractType", "permanent").containsEntry("hoursPerWeek", 32).containsKey("startDate"));
        assertThat(workers.asked("record-start")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("startOutcome", "started").containsEntry("waitingOn", "employer"));
        assertThat(workers.asked("release-vacancy")).isEmpty();
    }

    @Test
    void waitsForTheDayItselfAndNotLonger() {
        complete("agree-placement");
        process("placement").hasActiveElements("start-date-reached");
        engine.increaseTime(UNTIL_START.minusDays(1));
        process("placement").hasActiveElements("start-date-reached");
        engine.increaseTime(Duration.ofDays(1).plusHours(9));
        open("confirm-start");
    }

    @Test
    void releasesTheVacancyWhenCancelled() {
        complete("agree-placement", "arrangementOutcome", "cancelled");
        process("placement").isCompleted().hasCompletedElements("placement-cancelled").hasVariable("placementOutcome", "not-started");
        assertThat(workers.elements("release-vacancy")).containsExactly("release-after-cancel");
        assertThat(workers.asked("register-arrangements")).isEmpty();
    }

    @Test
    void asksAgainWhenTheArrangementsAreInvalid() {
        workers.nextFailsWith("register-arrangements", "arrangement-invalid");
        complete("agree-placement", "hoursPerWeek", 90);
        complete("agree-placement", "hoursPerWeek", 36);
        process("placement").hasCompletedElements("arrangement-invalid").hasActiveElements("start-date-reached").hasVariable("hoursPerWeek", 36);
        assertThat(workers.asked("register-arrangements")).extracting(seen -> seen.get("hoursPerWeek")).containsExactly(90, 36);
    }

    @Test
    void advisesOnInstrumentsFirstAndKeepsWhatIsUsed() {
        complete("agree-placement", "usedInstruments", List.of("trial-college"));
        process("placement").hasCompletedElements("advise-on-placement");
        assertThat(workers.asked("record-instrument-advice")).singleElement().satisfies(seen -> assertThat(seen.toString())
                .contains("ruleId=trial-college", "benefitCode=bijstand"));
        assertThat(workers.asked("record-arrangements")).singleElement().satisfies(seen -> assertThat(seen)
                .containsEntry("usedInstruments", List.of("trial-college")).containsKey("instrumentAdvice"));
    }

    @Test
    void takesTheStartFromTheEmployerWhenTheLinkIsFirst() {
        workers.next("take-start-answer", Map.of("startOutcome", "started"));
        complete("agree-placement");
        reachStart(UNTIL_START);
        open("confirm-start");
        publish("placement-start-answered", "sr-3", "m-1", Map.of());
        process("placement").isCompleted().hasTerminatedElements("confirm-start")
                .hasCompletedElements("start-answered", "take-start-answer", "started").hasVariable("placementOutcome", "started");
        assertThat(workers.asked("take-start-answer")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("startRequestId", "sr-3"));
        assertThat(workers.asked("record-start")).isEmpty();
    }

    @Test
    void theEmployersAnswerIsHarmlessWhenTheTeamWasFirst() {
        complete("agree-placement");
        reachStart(UNTIL_START);
        complete("confirm-start", "startOutcome", "not-started", "notStartedReason", "no-show");
        publish("placement-start-answered", "sr-3", "m-1", Map.of());
        process("placement").isCompleted().hasVariable("placementOutcome", "not-started");
        assertThat(workers.asked("take-start-answer")).isEmpty();
    }

    @Test
    void asksAgainAtTheNewDateThatTheEmployerGave() {
        var later = inDays(40);
        workers.next("take-start-answer", Map.of("startOutcome", "postponed", "newStartDate", later));
        workers.next("ask-start", Map.of("startRequestId", "sr-3"));
        workers.next("ask-start", Map.of("startRequestId", "sr-4"));
        complete("agree-placement");
        reachStart(UNTIL_START);
        open("confirm-start");
        publish("placement-start-answered", "sr-3", "m-1", Map.of());
        process("placement").hasActiveElements("start-date-reached").hasVariable("startDate", later);
        reachStart(Duration.ofDays(40));
        open("confirm-start");
        workers.next("take-start-answer", Map.of("startOutcome", "not-started", "notStartedReason", "reported-by-employer"));
        publish("placement-start-answered", "sr-4", "m-2", Map.of());
        process("placement").isCompleted().hasVariable("placementOutcome", "not-started");
        assertThat(workers.elements("release-vacancy")).containsExactly("release-after-no-start");
    }

    @Test
    void waitsAgainWhenPostponed() {
        complete("agree-placement");
        reachStart(UNTIL_START);
        var later = inDays(30);
        complete("confirm-start", "startOutcome", "postponed", "newStartDate", later);
        process("placement").hasActiveElements("start-date-reached").hasVariable("startDate", later);
        engine.increaseTime(Duration.ofDays(20));
        process("placement").hasActiveElements("start-date-reached");
        reachStart(Duration.ofDays(10));
        complete("confirm-start");
        process("placement").isCompleted().hasVariable("placementOutcome", "started");
        assertThat(workers.asked("record-start")).extracting(seen -> seen.get("startOutcome")).containsExactly("postponed", "started");
    }

    @Test
    void asksAgainForANewDateThatCannotBe() {
        workers.nextFailsWith("postpone-start", "new-start-invalid");
        complete("agree-placement");
        reachStart(UNTIL_START);
        complete("confirm-start", "startOutcome", "postponed", "newStartDate", "2226-01-01");
        open("confirm-start");
        process("placement").hasCompletedElements("new-start-invalid").hasVariable("stepProblem", "start-impossible");
        complete("confirm-start");
        process("placement").isCompleted().hasVariable("placementOutcome", "started").hasVariable("stepProblem", null);
        assertThat(workers.asked("ask-start")).as("the employer is asked once").hasSize(1);
    }

    @Test
    void releasesTheVacancyWhenNobodyStarts() {
        complete("agree-placement");
        reachStart(UNTIL_START);
        complete("confirm-start", "startOutcome", "not-started", "notStartedReason", "ill");
        process("placement").isCompleted().hasCompletedElements("not-started").hasVariable("placementOutcome", "not-started");
        assertThat(workers.elements("release-vacancy")).containsExactly("release-after-no-start");
    }

    @Test
    void remindsOfTheArrangements() {
        assertReminds("placement", "agree-placement");
    }

    @Test
    void remindsOfTheStart() {
        complete("agree-placement");
        reachStart(UNTIL_START);
        assertReminds("placement", "confirm-start");
    }

    private void reachStart(Duration wait) {
        pass("placement", "start-date-reached", wait.plusDays(1));
    }
}
