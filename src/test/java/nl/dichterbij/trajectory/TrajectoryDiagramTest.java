package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.response.ProcessInstance;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.dichterbij.processtest.DiagramTest;

/** What tests of the process {@code trajectory} share. */
abstract class TrajectoryDiagramTest extends DiagramTest {

    TrajectoryDiagramTest() {
        super("trajectory");
    }

    static final Duration RETRY = Duration.ofDays(4);

    final void register(String messageId) {
        publish("trajectory-registered", CASE, messageId, Map.of(
                "caseId", CASE,
                "caseNumber", "2026-000001",
                "regionCode", "AM03",
                "businessKey", "trajectory:" + CASE,
                "occurrence", 0,
                "maxRouteChoices", 3,
                "maxIntakeAttempts", 3,
                "contactRetryAfter", RETRY.toString()));
    }

    final void withdraw() {
        publish("trajectory-withdrawn", CASE, "w-1", Map.of());
    }

    final void assertClosed(String end, String reason) {
        process("trajectory").isCompleted().hasCompletedElements(end);
        assertThat(workers.asked("close-trajectory")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("closeReason", reason).containsEntry("caseId", CASE));
        assertThat(instances()).allSatisfy(i -> assertThat(i.getState()).isNotEqualTo(ProcessInstanceState.ACTIVE));
    }

    final List<ProcessInstance> instances() {
        return client.newProcessInstanceSearchRequest().send().join().items().stream()
                .filter(i -> i.getState() == ProcessInstanceState.ACTIVE || i.getProcessDefinitionId().equals("trajectory"))
                .toList();
    }
}
