package nl.dichterbij.processtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dichterbij.testing.AddedSteps;
import nl.dichterbij.testing.AddedSteps.AddedStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every human step that needs no Java, wherever it stands in a diagram: it reminds, and its answers are kept. */
class AddedStepsTest extends DiagramTest {

    AddedStepsTest() {
        super(steps().stream().map(AddedStep::processId).distinct().toArray(String[]::new));
    }

    static List<AddedStep> steps() {
        return AddedSteps.all();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void remindsAndKeepsItsAnswers(AddedStep step) {
        client.newCreateInstanceCommand().bpmnProcessId(step.processId()).latestVersion()
                .variables(Map.of("caseId", CASE, "caseNumber", "2026-000001", "regionCode", "AM03", "occurrence", 1))
                .startBeforeElement(step.elementId()).send().join();
        assertReminds(step.processId(), step.elementId());
        completeOnly(step.elementId(), step.answers());
        process(step.processId()).hasCompletedElements(step.elementId());
        assertThat(workers.asked("record-answers")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("answers", step.answers().get("answers")));
    }

    @AfterEach
    void endWhatGoesOn() {
        client.newProcessInstanceSearchRequest().send().join().items().stream()
                .filter(instance -> instance.getState() == io.camunda.client.api.search.enums.ProcessInstanceState.ACTIVE)
                .filter(instance -> instance.getParentProcessInstanceKey() == null || instance.getParentProcessInstanceKey() < 1)
                .forEach(instance -> client.newCancelInstanceCommand(instance.getProcessInstanceKey()).send().join());
    }
}
