package nl.dichterbij.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.api.command.ClientStatusException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of {@code event}. */
class EventProcessTest extends DiagramTest {

    private static final String EDITION = "ed000000-0000-4000-8000-000000000001";
    private static final List<String> STEPS = List.of("prepare-event", "open-event", "run-event", "follow-up-leads", "evaluate-event");

    EventProcessTest() {
        super("event");
    }

    @BeforeEach
    void plan() {
        workers.usually("open-edition", () -> Map.of("heldOn", inDays(20)));
        plan("e-1");
    }

    @Test
    void leadsFromPlanToEvaluation() {
        completeBefore("evaluate-event");
        complete("evaluate-event", "evaluationOutcome", "change");
        process("event").isCompleted().hasCompletedElements("evaluated", "hold-edition", "close-leads");
        assertThat(workers.asked("register-instance")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("businessKey", EDITION));
        assertThat(workers.asked("open-step")).allSatisfy(seen -> assertThat(seen).containsEntry("subjectId", EDITION).doesNotContainKey("caseId"));
        assertThat(workers.asked("record-evaluation")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("evaluationOutcome", "change"));
    }

    @Test
    void anEventWithoutStandsIsPreparedOnceMore() {
        workers.nextFailsWith("open-edition", "event-without-stands");
        completeBefore("open-event");
        complete("open-event");
        open("prepare-event");
        process("event").hasCompletedElements("without-stands");
    }

    @Test
    void waitsForTheDayItself() {
        complete("prepare-event");
        complete("open-event");
        process("event").hasActiveElements("day-reached");
        engine.increaseTime(Duration.ofDays(18));
        process("event").hasActiveElements("day-reached");
        engine.increaseTime(Duration.ofDays(3));
        open("run-event");
    }

    @Test
    void theFollowUpEndsWhenItsTermPasses() {
        completeBefore("follow-up-leads");
        open("follow-up-leads");
        engine.increaseTime(EXPIRY.plusMinutes(1));
        open("evaluate-event");
        process("event").hasTerminatedElements("follow-up-leads").hasCompletedElements("lead-term-passed", "close-leads");
    }

    @Test
    void theFollowUpEndsWithTheLastLead() {
        completeBefore("follow-up-leads");
        open("follow-up-leads");
        publish("event-leads-handled", EDITION, "h-1", Map.of());
        open("evaluate-event");
        process("event").hasTerminatedElements("follow-up-leads").hasCompletedElements("leads-handled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prepare-event", "run-event", "evaluate-event"})
    void endsWhenCancelled(String step) {
        completeBefore(step);
        open(step);
        publish("event-cancelled", EDITION, "c-1", Map.of());
        process("event").isCompleted().hasTerminatedElements(step).hasCompletedElements("event-cancelled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prepare-event", "open-event", "run-event", "follow-up-leads", "evaluate-event"})
    void reminds(String step) {
        completeBefore(step);
        assertReminds("event", step);
    }

    @Test
    void startsOnceHoweverOftenTheMessageIsSent() {
        open("prepare-event");
        assertThatThrownBy(() -> plan("e-1")).isInstanceOf(ClientStatusException.class);
        open("prepare-event");
    }

    private void completeBefore(String step) {
        for (var before : STEPS) {
            if (before.equals(step)) {
                return;
            }
            complete(before);
            if (before.equals("open-event") && !step.equals("open-event")) {
                pass("event", "day-reached", Duration.ofDays(21));
            }
        }
    }

    private void plan(String messageId) {
        publish("event-planned", EDITION, messageId, Map.of("subjectId", EDITION, "editionNumber", "E-000001",
                "regionCode", "AM03", "businessKey", EDITION));
    }
}
