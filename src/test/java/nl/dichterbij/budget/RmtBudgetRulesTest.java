package nl.dichterbij.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.Test;

/** Every rule of {@code rmt-budget}, and that the first one that fits goes before the others. */
class RmtBudgetRulesTest extends DiagramTest {

    private static final int RULES = 8;

    private static final Map<String, Object> FINE = Map.of("schemeActive", true, "residentInRegion", true,
            "regularProvisionAvailable", false, "categoryInPlan", true, "waitingAhead", 0, "requestedAmount", 1000.10,
            "availableAmount", 1000.10, "personAmount", 1000.10);

    RmtBudgetRulesTest() {
        super("rmt-budget");
    }

    private record Case(String rule, String outcome, Map<String, Object> changed) {
    }

    private static final List<Case> CASES = List.of(
            new Case("within-rules", "reserve", Map.of()),
            new Case("within-rules", "reserve", Map.of("personCeiling", 1000.10)),
            new Case("within-rules", "reserve", Map.of("personAmount", 999999)),
            new Case("above-ceiling", "team-decision", Map.of("personCeiling", 1000.09)),
            new Case("above-ceiling", "team-decision", Map.of("personCeiling", 0)),
            new Case("no-balance", "waiting-list", Map.of("requestedAmount", 1000.11)),
            new Case("no-balance", "waiting-list", Map.of("availableAmount", 0, "personCeiling", 1)),
            new Case("others-waiting", "waiting-list", Map.of("waitingAhead", 1)),
            new Case("others-waiting", "waiting-list", Map.of("waitingAhead", 3, "availableAmount", 0)),
            new Case("category-not-in-plan", "refuse", Map.of("categoryInPlan", false, "availableAmount", 0)),
            new Case("regular-provision", "use-regular", Map.of("regularProvisionAvailable", true)),
            new Case("regular-provision", "use-regular", Map.of("regularProvisionAvailable", true, "categoryInPlan", false)),
            new Case("outside-region", "home-region", Map.of("residentInRegion", false)),
            new Case("outside-region", "home-region", Map.of("residentInRegion", false, "regularProvisionAvailable", true)),
            new Case("scheme-inactive", "refuse", Map.of("schemeActive", false)),
            new Case("scheme-inactive", "refuse", Map.of("schemeActive", false, "residentInRegion", false)));

    @Test
    void decidesByEveryRule() throws IOException {
        var used = new TreeSet<String>();
        for (var facts : CASES) {
            var given = new HashMap<>(FINE);
            given.putAll(facts.changed);
            var decision = client.newEvaluateDecisionCommand().decisionId("rmt-budget").variables(given).send().join();
            assertThat(decision.getEvaluatedDecisions().getFirst().getMatchedRules()).as("%s", facts).singleElement()
                    .satisfies(rule -> assertThat(rule.getRuleId()).isEqualTo(facts.rule));
            assertThat(decision.getDecisionOutput()).contains("\"ruleId\":\"" + facts.rule + "\"", "\"outcome\":\"" + facts.outcome + "\"", "\"reason\":\"");
            used.add(facts.rule);
        }
        assertThat(used).hasSize(RULES);
        assertThat(Files.readString(Path.of("bpmn/rmt-budget.dmn")).split("<rule ")).hasSize(RULES + 1);
    }

    /** A ceiling that is not set is told as nothing; and without any facts there is no money. */
    @Test
    void knowsNoCeilingAndNoFacts() {
        var given = new HashMap<>(FINE);
        given.put("personCeiling", null);
        assertThat(client.newEvaluateDecisionCommand().decisionId("rmt-budget").variables(given).send().join().getDecisionOutput())
                .contains("within-rules");
        assertThat(client.newEvaluateDecisionCommand().decisionId("rmt-budget").variables(Map.of()).send().join().getDecisionOutput())
                .contains("scheme-inactive");
    }
}
