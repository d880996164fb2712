package nl.dichterbij.trajectory;

import static io.camunda.process.test.api.CamundaAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.EvaluateDecisionResponse;
import io.camunda.process.test.api.assertions.DecisionSelectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.Test;

/** Every rule of {@code route-advice}. */
class RouteAdviceTest extends DiagramTest {

    private static final int RULES = 4;

    private record Case(int full, int partial, int occurrence, String... rules) {}

    private static final List<Case> CASES = List.of(
            new Case(1, 0, 0, "full-match"),
            new Case(5, 9, 0, "full-match"),
            new Case(2, 0, 7, "full-match"),
            new Case(0, 1, 0, "partial-match"),
            new Case(0, 8, 1, "partial-match"),
            new Case(0, 0, 0, "no-match"),
            new Case(0, 0, 1, "no-match"),
            new Case(0, 3, 2, "partial-match", "tried-before"),
            new Case(0, 0, 2, "no-match", "tried-before"),
            new Case(0, 0, 5, "no-match", "tried-before"));

    @Test
    void advisesByEveryRule() throws IOException {
        var used = new TreeSet<String>();
        for (var facts : CASES) {
            var matched = matched(evaluate(
                    Map.of("fullMatches", facts.full, "partialMatches", facts.partial, "occurrence", facts.occurrence)));
            assertThat(matched).as("%s", facts).containsExactly(facts.rules);
            used.addAll(matched);
        }
        assertThat(used).hasSize(RULES);
        assertThat(Files.readString(Path.of("bpmn/route-advice.dmn")).split("<rule ")).hasSize(RULES + 1);
    }

    @Test
    void saysWhichRuleAndWhy() {
        evaluate(Map.of("fullMatches", 0, "partialMatches", 3, "occurrence", 2));
        assertThatDecision(DecisionSelectors.byId("route-advice")).isEvaluated().hasMatchedRules(2, 4);
        var advice = client.newDecisionInstanceSearchRequest().send().join().singleItem().getResult();
        assertThat(advice).contains("partial-match", "tried-before", "Er zijn vacatures die gedeeltelijk passen.");
    }

    @Test
    void advisesWithoutAnyFacts() {
        assertThat(matched(evaluate(Map.of()))).containsExactly("no-match");
    }

    private EvaluateDecisionResponse evaluate(Map<String, Object> facts) {
        return client.newEvaluateDecisionCommand().decisionId("route-advice").variables(facts).send().join();
    }

    private static List<String> matched(EvaluateDecisionResponse decision) {
        return decision.getEvaluatedDecisions().getFirst().getMatchedRules().stream().map(rule -> rule.getRuleId()).toList();
    }
}
