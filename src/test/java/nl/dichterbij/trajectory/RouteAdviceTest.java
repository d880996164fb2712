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

    private static final int RULES = 11;

    private record Case(Map<String, Object> facts, String... rules) {}

    private static final List<Case> CASES = List.of(
            // nothing but information for who wants to start at once, whatever else is known
            new Case(Map.of("startsNow", true), "start-now"),
            new Case(Map.of("startsNow", true, "fullMatches", 3, "unsure", true, "structureNeeded", true,
                    "withinProgrammeAge", true, "uwvOutcome", "refused", "occurrence", 4), "start-now"),

            new Case(Map.of("fullMatches", 1), "full-match"),
            new Case(Map.of("fullMatches", 5, "partialMatches", 9), "full-match"),
            new Case(Map.of("fullMatches", 2, "occurrence", 7), "full-match"),
            new Case(Map.of("partialMatches", 1), "partial-match"),
            new Case(Map.of("partialMatches", 8, "occurrence", 1), "partial-match"),

            new Case(Map.of("partialMatches", 1, "employerWilling", true), "carve", "partial-match"),
            new Case(Map.of("fullMatches", 1, "partialMatches", 1, "employerWilling", true), "full-match", "carve"),
            new Case(Map.of("employerWilling", true), "no-match"),

            new Case(Map.of("fullMatches", 1, "gapTrainable", true, "learningCompanyAvailable", true), "full-match", "learn-in-practice"),
            new Case(Map.of("fullMatches", 1, "gapTrainable", true, "learningCompanyAvailable", true, "diplomaFeasible", true), "full-match"),
            new Case(Map.of("fullMatches", 1, "learningCompanyAvailable", true), "full-match"),
            new Case(Map.of("fullMatches", 1, "gapTrainable", true), "full-match"),

            new Case(Map.of("fullMatches", 1, "gapTrainable", true, "courseAvailable", true), "full-match", "course-within-a-year"),
            new Case(Map.of("fullMatches", 1, "courseAvailable", true), "full-match"),
            new Case(Map.of("gapTrainable", true, "courseAvailable", true, "learningCompanyAvailable", true),
                    "learn-in-practice", "course-within-a-year", "no-match"),

            new Case(Map.of("fullMatches", 1, "withinProgrammeAge", true, "structureNeeded", true), "full-match", "programme"),
            new Case(Map.of("fullMatches", 1, "structureNeeded", true), "full-match"),
            new Case(Map.of("fullMatches", 1, "withinProgrammeAge", true), "full-match"),

            new Case(Map.of("fullMatches", 1, "unsure", true), "full-match", "orient-first"),
            new Case(Map.of("fullMatches", 1, "uwvOutcome", "refused"), "full-match", "not-registered"),
            new Case(Map.of("fullMatches", 1, "uwvOutcome", "no-answer"), "full-match", "not-registered"),
            new Case(Map.of("fullMatches", 1, "uwvOutcome", "registered"), "full-match"),
            new Case(Map.of("fullMatches", 1, "uwvOutcome", "not-needed"), "full-match"),

            new Case(Map.of("occurrence", 1), "no-match"),
            new Case(Map.of("partialMatches", 3, "occurrence", 2), "partial-match", "tried-before"),
            new Case(Map.of("occurrence", 5), "no-match", "tried-before"));

    @Test
    void advisesByEveryRule() throws IOException {
        var used = new TreeSet<String>();
        for (var asked : CASES) {
            var matched = matched(evaluate(asked.facts));
            assertThat(matched).as("%s", asked.facts).containsExactly(asked.rules);
            used.addAll(matched);
        }
        assertThat(used).hasSize(RULES);
        assertThat(Files.readString(Path.of("bpmn/route-advice.dmn")).split("<rule ")).hasSize(RULES + 1);
    }

    @Test
    void saysWhichRuleAndWhyTheStrongestAdviceFirst() {
        evaluate(Map.of("partialMatches", 3, "occurrence", 2, "employerWilling", true));
        assertThatDecision(DecisionSelectors.byId("route-advice")).isEvaluated().hasMatchedRules(3, 7, 11);
        var advice = client.newDecisionInstanceSearchRequest().send().join().singleItem().getResult();
        assertThat(advice).containsSubsequence("\"jobcarving\"", "\"matching\"", "\"none\"")
                .contains("partial-match", "Er zijn vacatures die gedeeltelijk passen.");
    }

    /** So nobody can be without advice, whatever is known. */
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
