package nl.dichterbij.processtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.instance.BaseElement;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process tests together go through every element and take every flow of every diagram.
 *
 * <p>Runs after all other tests, in a JVM of its own, and reads the reports that Camunda Process Test wrote in theirs: so it
 * only makes sense in {@code mvn test} and {@code mvn verify} as a whole.
 */
class ProcessCoverageTest {

    private static final Path REPORTS = Path.of("target/coverage-report");

    @Test
    void everyPathOfEveryDiagramIsTested() throws IOException {
        var reports = reportsOfThisRun();
        assertThat(reports).as("run this together with the process tests").isNotEmpty();
        var untested = new TreeSet<String>();
        try (var diagrams = Files.list(Path.of("bpmn"))) {
            for (var diagram : diagrams.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                var process = diagram.getFileName().toString().replace(".bpmn", "");
                var tested = tested(reports, process);
                elements(diagram).filter(id -> !tested.contains(id)).forEach(id -> untested.add(process + ": " + id));
            }
        }
        assertThat(untested).isEmpty();
    }

    /** One of each JVM that ran process tests since this Maven started. */
    private static List<JsonNode> reportsOfThisRun() throws IOException {
        var since = Instant.parse(System.getProperty("process-tests.since"));
        try (var files = Files.walk(REPORTS, 2)) {
            return files.filter(file -> file.endsWith("report.json"))
                    .map(Path::toFile)
                    .filter(file -> !Instant.ofEpochMilli(file.lastModified()).isBefore(since))
                    .map(JsonMapper.shared()::readTree)
                    .toList();
        }
    }

    /** Elements that were entered and flows that were taken, in any test. */
    private static Set<String> tested(List<JsonNode> reports, String process) {
        var ids = new HashSet<String>();
        for (var report : reports) {
            for (var coverage : report.get("coverages")) {
                if (coverage.get("processDefinitionId").asString().equals(process)) {
                    coverage.get("completedElements").forEach(id -> ids.add(id.asString()));
                    coverage.get("takenSequenceFlows").forEach(id -> ids.add(id.asString()));
                }
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
