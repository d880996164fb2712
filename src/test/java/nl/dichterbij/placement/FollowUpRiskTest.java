package nl.dichterbij.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.EvaluateDecisionResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.Test;

/** Every rule of {@code follow-up-risk}. */
class FollowUpRiskTest extends DiagramTest {

    private static final int RULES = 10;

    FollowUpRiskTest() {
        super("follow-up-risk");
    }

    private record Case(String jobseeker, String employer, boolean risk, boolean overdue, String rule, String nextStep) {}

    private static final List<Case> CASES = List.of(
            new Case("not-asked", "not-asked", false, false, "cannot-ask", "call"),
            new Case("not-asked", "working", true, true, "cannot-ask", "call"),
            new Case("working", "none", true, false, "risk-reported", "call"),
            new Case("none", "working", true, false, "risk-reported", "call"),
            new Case("stopped", "none", false, false, "stopped", "call"),
            new Case("stopped", "stopped", false, true, "stopped", "call"),
            new Case("working", "stopped", false, false, "still-here-or-gone", "call"),
            new Case("learning", "other-employer", false, false, "still-here-or-gone", "call"),
            new Case("other-employer", "working", false, false, "gone-or-still-here", "call"),
            new Case("other-employer", "learning", false, true, "gone-or-still-here", "call"),
            new Case("none", "none", false, true, "silence", "call"),
            new Case("none", "working", false, true, "silence", "call"),
            new Case("none", "not-asked", false, true, "silence", "call"),
            new Case("working", "none", false, true, "employer-silent", "record"),
            new Case("other-employer", "none", false, true, "employer-silent", "record"),
            new Case("none", "none", false, false, "wait-for-answers", "wait"),
            new Case("none", "stopped", false, false, "wait-for-answers", "wait"),
            new Case("working", "none", false, false, "wait-for-employer", "wait"),
            new Case("working", "not-asked", false, false, "all-well", "record"),
            new Case("working", "learning", false, false, "all-well", "record"),
            new Case("other-employer", "stopped", false, true, "all-well", "record"),
            new Case("other-employer", "other-employer", false, false, "all-well", "record"));

    @Test
    void judgesByEveryRule() throws IOException {
        var used = new TreeSet<String>();
        for (var facts : CASES) {
            var decision = evaluate(Map.of("jobseekerAnswer", facts.jobseeker, "employerAnswer", facts.employer,
                    "riskReported", facts.risk, "answersOverdue", facts.overdue));
            assertThat(matched(decision)).as("%s", facts).containsExactly(facts.rule);
            assertThat(decision.getDecisionOutput()).as("%s", facts).contains("\"" + facts.rule + "\"", "\"" + facts.nextStep + "\"");
            used.add(facts.rule);
        }
        assertThat(used).hasSize(RULES);
        assertThat(Files.readString(Path.of("bpmn/follow-up-risk.dmn")).split("<rule ")).hasSize(RULES + 1);
    }

    @Test
    void waitsWhenNothingIsKnown() {
        assertThat(matched(evaluate(Map.of()))).containsExactly("wait-for-answers");
    }

    private EvaluateDecisionResponse evaluate(Map<String, Object> facts) {
        return client.newEvaluateDecisionCommand().decisionId("follow-up-risk").variables(facts).send().join();
    }

    private static List<String> matched(EvaluateDecisionResponse decision) {
        return decision.getEvaluatedDecisions().getFirst().getMatchedRules().stream().map(rule -> rule.getRuleId()).toList();
    }
}
