package nl.dichterbij.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every variable that a diagram maps or a form fills stands in the typed record of its process, and the reverse: what
 * is in the record is used. So nobody adds a name or an address to a process unnoticed.
 */
class ProcessVariablesTest {

    private static final Map<String, String> RECORDS = Map.ofEntries(
            Map.entry("trajectory", "nl.dichterbij.trajectory.TrajectoryVariables"),
            Map.entry("skills-check", "nl.dichterbij.trajectory.TrajectoryVariables"),
            Map.entry("matching", "nl.dichterbij.matching.MatchingVariables"),
            Map.entry("event", "nl.dichterbij.event.EventVariables"),
            Map.entry("open-hiring", "nl.dichterbij.openhiring.OpenHiringVariables"),
            Map.entry("placement", "nl.dichterbij.placement.PlacementVariables"),
            Map.entry("training", "nl.dichterbij.training.TrainingVariables"),
            Map.entry("rmt-budget", "nl.dichterbij.budget.BudgetVariables"),
            Map.entry("advise-instruments", "nl.dichterbij.placement.AdviseInstrumentsVariables"),
            Map.entry("jobcarving", "nl.dichterbij.jobcarving.JobcarvingVariables"),
            Map.entry("praktijkverklaring", "nl.dichterbij.praktijkleren.PraktijkVariables"),
            Map.entry("follow-up", "nl.dichterbij.placement.FollowUpVariables"));

    @ParameterizedTest
    @MethodSource("processes")
    void everyVariableIsOnTheList(String process) {
        assertThat(used(process)).isNotEmpty().isSubsetOf(listed(process));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void theListNamesNothingThatIsUnused(String process) {
        var users = RECORDS.entrySet().stream().filter(entry -> entry.getValue().equals(RECORDS.get(process)))
                .map(Map.Entry::getKey).toList();
        var text = users.stream().map(ProcessVariablesTest::everythingAbout).collect(Collectors.joining());
        assertThat(listed(process)).allMatch(variable -> Pattern.compile("\\b" + variable + "\\b").matcher(text).find());
    }

    static Set<String> processes() {
        var ids = Diagrams.all().stream().map(Diagrams.Diagram::id).collect(Collectors.toSet());
        assertThat(RECORDS.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        return ids;
    }

    private static Set<String> used(String process) {
        var diagram = diagram(process);
        var names = new TreeSet<String>();
        names.addAll(diagram.values("input", "target"));
        names.addAll(diagram.values("output", "target"));
        names.addAll(diagram.values("calledDecision", "resultVariable"));
        // what a call activity maps into its child is the child's variable, and on the child's list
        diagram.elements("callActivity").forEach(call -> {
            var inputs = call.getElementsByTagNameNS("*", "input");
            for (var i = 0; i < inputs.getLength(); i++) {
                names.remove(((org.w3c.dom.Element) inputs.item(i)).getAttribute("target"));
            }
        });
        diagram.values("formDefinition", "formId").forEach(form -> names.addAll(keys(form)));
        return names;
    }

    private static Set<String> listed(String process) {
        try {
            return Arrays.stream(Class.forName(RECORDS.get(process)).getRecordComponents())
                    .map(java.lang.reflect.RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String everythingAbout(String process) {
        var diagram = diagram(process);
        var forms = diagram.values("formDefinition", "formId").stream()
                .map(form -> read(Path.of("forms", form + ".form"))).collect(Collectors.joining());
        var decisions = diagram.values("calledDecision", "decisionId").stream()
                .map(decision -> read(Path.of("bpmn", decision + ".dmn"))).collect(Collectors.joining());
        return read(Path.of("bpmn", process + ".bpmn")) + forms + decisions
                + String.join(" ", JobTypesTest.fetchedVariables())
                // what every step is given, needed or not
                + " expiresAt ";
    }

    private static Diagrams.Diagram diagram(String process) {
        return Diagrams.all().stream().filter(diagram -> diagram.id().equals(process)).findFirst().orElseThrow();
    }

    private static Set<String> keys(String form) {
        var keys = new TreeSet<String>();
        collect(JsonMapper.shared().readTree(read(Path.of("forms", form + ".form"))), keys);
        return keys;
    }

    private static void collect(JsonNode node, Set<String> keys) {
        if (node.has("key") && node.has("type") && !Set.of("button", "text").contains(node.get("type").asString())) {
            // answers.outcome is a part of the variable answers
            keys.add(node.get("key").asString().split("\\.")[0]);
        }
        node.forEach(child -> collect(child, keys));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
