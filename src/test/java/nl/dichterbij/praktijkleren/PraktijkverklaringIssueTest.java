package nl.dichterbij.praktijkleren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.Test;

/** Every rule of {@code praktijkverklaring-issue}; the first that fits counts. */
class PraktijkverklaringIssueTest extends DiagramTest {

    private static final int RULES = 6;

    PraktijkverklaringIssueTest() {
        super("praktijkverklaring-issue");
    }

    private record Case(boolean agreement, boolean recognition, int mastered, boolean praktijkopleider, boolean school,
                        String rule, String outcome) {
    }

    private static final List<Case> CASES = List.of(
            new Case(false, true, 3, true, true, "agreement-unsigned", "blocked"),
            new Case(false, false, 0, false, false, "agreement-unsigned", "blocked"),
            new Case(true, false, 3, true, true, "recognition-lapsed", "blocked"),
            new Case(true, false, 0, false, false, "recognition-lapsed", "blocked"),
            new Case(true, true, 0, true, true, "nothing-mastered", "none"),
            new Case(true, true, 0, false, false, "nothing-mastered", "none"),
            new Case(true, true, 1, false, true, "praktijkopleider-unsigned", "praktijkopleider-signature"),
            new Case(true, true, 9, false, false, "praktijkopleider-unsigned", "praktijkopleider-signature"),
            new Case(true, true, 1, true, false, "school-unsigned", "school-signature"),
            new Case(true, true, 1, true, true, "issue", "issue"),
            new Case(true, true, 40, true, true, "issue", "issue"));

    @Test
    void decidesByEveryRule() throws IOException {
        var used = new TreeSet<String>();
        for (var facts : CASES) {
            var rule = matched(Map.of("agreementSigned", facts.agreement, "recognitionValid", facts.recognition,
                    "masteredCount", facts.mastered, "praktijkopleiderSigned", facts.praktijkopleider, "schoolSigned", facts.school),
                    facts.outcome);
            assertThat(rule).as("%s", facts).isEqualTo(facts.rule);
            used.add(rule);
        }
        assertThat(used).hasSize(RULES);
        assertThat(Files.readString(Path.of("bpmn/praktijkverklaring-issue.dmn")).split("<rule ")).hasSize(RULES + 1);
    }

    @Test
    void issuesNothingWithoutFacts() {
        assertThat(matched(Map.of(), "blocked")).isEqualTo("agreement-unsigned");
    }

    private String matched(Map<String, Object> facts, String outcome) {
        var decision = client.newEvaluateDecisionCommand().decisionId("praktijkverklaring-issue").variables(facts).send().join();
        assertThat(decision.getDecisionOutput()).contains("\"outcome\":\"" + outcome + "\"").contains("\"reason\":\"");
        return decision.getEvaluatedDecisions().getFirst().getMatchedRules().stream().map(rule -> rule.getRuleId())
                .reduce((a, b) -> {
                    throw new AssertionError("more than one rule");
                }).orElseThrow();
    }
}
