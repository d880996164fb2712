package nl.dichterbij.processtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.instance.BaseElement;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process tests together go through every element and take every flow of every diagram.
 *
 * <p>Runs last, and reads the report that Camunda Process Test wrote after the test classes before it: so it only makes
 * sense together with all process tests, as in {@code mvn verify}.
 */
@Order(Integer.MAX_VALUE)
class ProcessCoverageTest {

    private static final Path REPORT = Path.of("target/coverage-report/report.json");

    @Test
    void everyPathOfEveryDiagramIsTested() throws IOException {
        assertThat(REPORT).as("run this together with the process tests").exists();
        assertThat(Files.getLastModifiedTime(REPORT).toMillis())
                .as("%s is of an earlier run: run this together with the process tests", REPORT)
                .isGreaterThan(ManagementFactory.getRuntimeMXBean().getStartTime());
        var report = JsonMapper.shared().readTree(Files.readString(REPORT));

        var untested = new TreeSet<String>();
        try (var diagrams = Files.list(Path.of("bpmn"))) {
            for (var diagram : diagrams.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                var process = diagram.getFileName().toString().replace(".bpmn", "");
                var tested = tested(report, process);
                elements(diagram).filter(id -> !tested.contains(id)).forEach(id -> untested.add(process + ": " + id));
            }
        }
        assertThat(untested).isEmpty();
    }

    /** Elements that were entered and flows that were taken, in any test. */
    private static Set<String> tested(JsonNode report, String process) {
        var ids = new HashSet<String>();
        for (var coverage : report.get("coverages")) {
            if (coverage.get("processDefinitionId").asString().equals(process)) {
                coverage.get("completedElements").forEach(id -> ids.add(id.asString()));
                coverage.get("takenSequenceFlows").forEach(id -> ids.add(id.asString()));
            }
        }
        return ids;
    }

    private static Stream<String> elements(Path diagram) {
        var model = Bpmn.readModelFromFile(diagram.toFile());
        return Stream.of(FlowNode.class, SequenceFlow.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .map(BaseElement.class::cast)
                .map(BaseElement::getId);
    }
}
