package nl.dichterbij.trajectory;

import static io.camunda.process.test.api.CamundaAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.EvaluateDecisionResponse;
import io.camunda.process.test.api.assertions.DecisionSelectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of {@code route-advice}. */
class RouteAdviceTest extends DiagramTest {

    private static final int RULES = 4;

    @ParameterizedTest
    @CsvSource({
        // full, partial, occurrence, rules, ids
        "1, 0, 0, 1,   full-match",
        "5, 9, 0, 1,   full-match",
        "2, 0, 7, 1,   full-match",
        "0, 1, 0, 2,   partial-match",
        "0, 8, 1, 2,   partial-match",
        "0, 0, 0, 3,   no-match",
        "0, 0, 1, 3,   no-match",
        "0, 3, 2, 2 4, partial-match tried-before",
        "0, 0, 2, 3 4, no-match tried-before",
        "0, 0, 5, 3 4, no-match tried-before",
    })
    void advises(int full, int partial, int occurrence, String rules, String ids) {
        var decision = evaluate(Map.of("fullMatches", full, "partialMatches", partial, "occurrence", occurrence));
        var expected = Stream.of(rules.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThatDecision(DecisionSelectors.byId("route-advice")).isEvaluated().hasMatchedRules(expected);
        assertThat(matched(decision)).containsExactly(ids.split(" "));
        assertThat(decision.getDecisionOutput()).contains(ids.split(" ")).contains("rank", "reason");
    }

    @Test
    void advisesWithoutAnyFacts() {
        assertThat(matched(evaluate(Map.of()))).containsExactly("no-match");
    }

    @Test
    void hasNoRuleThatIsNotTestedHere() {
        var ids = new TreeSet<String>();
        for (int occurrence : new int[] {0, 2}) {
            for (int full : new int[] {0, 1}) {
                for (int partial : new int[] {0, 1}) {
                    ids.addAll(matched(evaluate(Map.of("fullMatches", full, "partialMatches", partial, "occurrence", occurrence))));
                }
            }
        }
        assertThat(ids).containsExactly("full-match", "no-match", "partial-match", "tried-before").hasSize(RULES);
        assertThat(rulesInTheTable()).isEqualTo(RULES);
    }

    private EvaluateDecisionResponse evaluate(Map<String, Object> facts) {
        return client.newEvaluateDecisionCommand().decisionId("route-advice").variables(facts).send().join();
    }

    private static List<String> matched(EvaluateDecisionResponse decision) {
        return decision.getEvaluatedDecisions().getFirst().getMatchedRules().stream().map(rule -> rule.getRuleId()).toList();
    }

    private static int rulesInTheTable() {
        try {
            return Files.readString(Path.of("bpmn/route-advice.dmn")).split("<rule ").length - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
