package nl.dichterbij.placement;

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

/** Every rule of {@code instruments} (domain.md section 4), where it holds and where it just does not. */
class InstrumentsDecisionTest extends DiagramTest {

    private static final int RULES = 16;

    InstrumentsDecisionTest() {
        super("instruments");
    }

    private record Case(Map<String, Object> facts, String... rules) {
    }

    private static Case given(Map<String, Object> facts, String... rules) {
        return new Case(facts, rules);
    }

    private static final List<Case> CASES = List.of(
            given(Map.of("benefitCode", "bijstand", "fitDoubted", "yes"), "trial-college"),
            given(Map.of("benefitCode", "bijstand", "fitDoubted", "no")),
            given(Map.of("benefitCode", "ww", "fitDoubted", "yes")),
            given(Map.of("benefitCode", "disability", "trialConditions", "yes"), "trial-uwv"),
            given(Map.of("benefitCode", "disability", "trialConditions", "no")),
            given(Map.of("benefitCode", "bijstand", "trialConditions", "yes")),
            given(Map.of("benefitCode", "ww", "trialConditions", "yes", "wwTrialAccess", "yes"), "trial-uwv-ww"),
            given(Map.of("benefitCode", "ww", "trialConditions", "yes", "wwTrialAccess", "no")),
            given(Map.of("benefitCode", "ww", "trialConditions", "unknown", "wwTrialAccess", "yes")),
            given(Map.of("benefitCode", "none"), "no-benefit-no-trial"),
            given(Map.of("benefitCode", "unknown")),
            given(Map.of("benefitCode", "bijstand", "earnsMinimumWage", "no", "wageValue", "below-full", "jobsRegister", "in-register",
                    "decisionDate", "2025-12-31"), "wage-subsidy", "no-risk"),
            given(Map.of("benefitCode", "other", "earnsMinimumWage", "no", "wageValue", "not-measured"), "wage-subsidy-flat"),
            given(Map.of("benefitCode", "bijstand", "earnsMinimumWage", "no", "wageValue", "unknown"), "wage-subsidy-flat"),
            given(Map.of("benefitCode", "bijstand", "earnsMinimumWage", "no", "wageValue", "full")),
            given(Map.of("benefitCode", "bijstand", "earnsMinimumWage", "yes", "wageValue", "not-measured")),
            given(Map.of("benefitCode", "none", "uwvRegistered", "yes", "earnsMinimumWage", "no", "wageValue", "below-full",
                    "jobsRegister", "sheltered"), "no-benefit-no-trial", "wage-subsidy-nugger", "no-risk"),
            given(Map.of("benefitCode", "none", "uwvRegistered", "yes", "earnsMinimumWage", "no", "wageValue", "not-measured"),
                    "no-benefit-no-trial", "wage-subsidy-flat-nugger"),
            given(Map.of("benefitCode", "none", "uwvRegistered", "no", "earnsMinimumWage", "no", "wageValue", "not-measured"),
                    "no-benefit-no-trial"),
            given(Map.of("benefitCode", "ww", "wageValue", "below-full", "jobsRegister", "no"), "praktijkroute"),
            given(Map.of("benefitCode", "ww", "wageValue", "below-full", "jobsRegister", "unknown"), "praktijkroute"),
            given(Map.of("benefitCode", "ww", "wageValue", "full", "jobsRegister", "no")),
            given(Map.of("benefitCode", "ww", "jobsRegister", "sheltered"), "no-risk"),
            given(Map.of("benefitCode", "ww", "jobsRegister", "in-register"), "no-risk", "wage-cost-benefit-register"),
            given(Map.of("benefitCode", "ww", "lkvCertificate", "yes"), "wage-cost-benefit-certificate"),
            given(Map.of("benefitCode", "ww", "lkvCertificate", "yes", "decisionDate", "2025-12-31")),
            given(Map.of("benefitCode", "ww", "olderWorker", true), "wage-cost-benefit-older"),
            given(Map.of("benefitCode", "ww", "olderWorker", true, "decisionDate", "2026-01-01"), "wage-cost-benefit-older"),
            given(Map.of("benefitCode", "ww", "olderWorker", true, "decisionDate", "2025-12-31")),
            given(Map.of("benefitCode", "bijstand", "supportNeeded", "yes"), "job-coach"),
            given(Map.of("benefitCode", "bijstand", "supportNeeded", "yes", "municipalityCode", "1681"), "job-coach-borger-odoorn"),
            given(Map.of("benefitCode", "disability", "supportNeeded", "yes", "municipalityCode", "1681"), "job-coach-uwv"),
            given(Map.of("benefitCode", "bijstand", "supportNeeded", "no")));

    @Test
    void advisesByEveryRule() throws IOException {
        var used = new TreeSet<String>();
        for (var facts : CASES) {
            var matched = matched(facts.facts);
            assertThat(matched).as("%s", facts.facts).containsExactly(facts.rules);
            used.addAll(matched);
        }
        assertThat(used).hasSize(RULES);
        assertThat(Files.readString(Path.of("bpmn/instruments.dmn")).split("<rule ")).hasSize(RULES + 1);
    }

    /** The rule's own id, name and source go with it; what cannot be used says so. */
    @Test
    void saysWhatWhyAndFromWhere() {
        var output = client.newEvaluateDecisionCommand().decisionId("instruments")
                .variables(all(Map.of("benefitCode", "ww", "olderWorker", true))).send().join().getDecisionOutput();
        assertThat(output).contains("\"ruleId\":\"wage-cost-benefit-older\"", "\"usable\":false", "bestaat niet meer", "fundamentvoor.nl");
    }

    private List<String> matched(Map<String, Object> facts) {
        return client.newEvaluateDecisionCommand().decisionId("instruments").variables(all(facts)).send().join()
                .getEvaluatedDecisions().getFirst().getMatchedRules().stream().map(rule -> rule.getRuleId()).toList();
    }

    private static Map<String, Object> all(Map<String, Object> facts) {
        var all = new HashMap<>(instrumentFacts(false));
        all.putAll(facts);
        return all;
    }
}
