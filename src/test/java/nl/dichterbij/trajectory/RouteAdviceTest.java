package nl.dichterbij.trajectory;

import static io.camunda.process.test.api.CamundaAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.EvaluateDecisionResponse;
import io.camunda.process.test.api.assertions.DecisionSelectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.Test;

/** Every rule of {@code route-advice}, by examples that a process owner keeps beside the table. */
class RouteAdviceTest extends DiagramTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/decisions/route-advice.txt");
    private static final String COUNT = "regels: ";

    RouteAdviceTest() {
        super("route-advice");
    }

    private record Example(Map<String, Object> facts, List<String> rules) {

        static Example of(String line) {
            var sides = line.split("->", -1);
            var facts = new TreeMap<String, Object>();
            words(sides[0]).forEach(fact -> facts.put(fact.split("=")[0], value(fact.split("=")[1])));
            return new Example(facts, words(sides[1]));
        }

        private static List<String> words(String text) {
            return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        }

        private static Object value(String text) {
            return switch (text) {
                case "true", "false" -> Boolean.valueOf(text);
                default -> text.matches("[0-9]+") ? Integer.valueOf(text) : text;
            };
        }
    }

    @Test
    void advisesByEveryRule() throws IOException {
        var lines = Files.readAllLines(EXAMPLES).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        var used = new TreeSet<String>();
        for (var line : lines.stream().filter(line -> line.contains("->")).toList()) {
            var example = Example.of(line);
            var matched = matched(evaluate(example.facts));
            assertThat(matched).as(line).isEqualTo(example.rules);
            used.addAll(matched);
        }
        var rules = lines.stream().filter(line -> line.startsWith(COUNT)).map(line -> Integer.valueOf(line.substring(COUNT.length()))).findFirst().orElseThrow();
        assertThat(used).as("rules that an example shows").hasSize(rules);
        assertThat(Files.readString(Path.of("bpmn/route-advice.dmn")).split("<rule ")).as("rules of the table").hasSize(rules + 1);
    }

    /** The form and the dossier show the result as it comes. */
    @Test
    void givesTheStrongestAdviceFirstWithItsReason() {
        evaluate(Map.of("partialMatches", 3, "occurrence", 2, "employerWilling", true));
        assertThatDecision(DecisionSelectors.byId("route-advice")).isEvaluated().hasMatchedRules(3, 7, 11);
        var advice = client.newDecisionInstanceSearchRequest().send().join().singleItem().getResult();
        assertThat(advice).containsSubsequence("\"jobcarving\"", "\"matching\"", "\"none\"").contains("partial-match", "\"reason\"");
    }

    private EvaluateDecisionResponse evaluate(Map<String, Object> facts) {
        return client.newEvaluateDecisionCommand().decisionId("route-advice").variables(facts).send().join();
    }

    private static List<String> matched(EvaluateDecisionResponse decision) {
        return decision.getEvaluatedDecisions().getFirst().getMatchedRules().stream().map(rule -> rule.getRuleId()).toList();
    }
}
