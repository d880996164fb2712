package nl.dichterbij.trajectory;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.dichterbij.engine.DecisionRules;
import nl.dichterbij.engine.DecisionRules.Condition;
import nl.dichterbij.engine.Deployments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Why a rule of the advice fitted, in a Dutch sentence made from the table itself: what the rule asks, and what was so.
 * A rule of another version than this build has may ask something else; then there is none.
 */
@Component
class RouteReasons {

    private static final String DECISION = "route-advice";
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<)\\s*(\\d+)");
    private static final Map<String, String> IN_WORDS = Map.of(">=", "%s of meer", "<=", "hooguit %s", ">", "meer dan %s", "<", "minder dan %s");

    private final Map<String, List<Condition>> rules;
    private final Deployments deployments;

    RouteReasons(DecisionRules tables, Deployments deployments) {
        this.rules = tables.of(DECISION);
        this.deployments = deployments;
    }

    /** Null when this build does not know what the rule asked. */
    @Nullable String of(RouteAdvices.Given given) {
        var asked = rules.get(given.advice().ruleId());
        var newest = deployments.findNewestDecisionVersion(DECISION);
        if (asked == null || given.decisionVersion() == null || newest.isEmpty() || newest.getAsInt() != given.decisionVersion()) {
            return null;
        }
        return "Deze regel past, want: " + asked.stream().map(one -> sentence(one, given)).collect(Collectors.joining("; ")) + ".";
    }

    private static String sentence(Condition asked, RouteAdvices.Given given) {
        var label = asked.label().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + asked.label().substring(1);
        var number = COMPARISON.matcher(asked.test());
        if (number.matches()) {
            var was = switch (asked.input()) {
                case "input-full-matches" -> given.inputs().fullMatches();
                case "input-partial-matches" -> given.inputs().partialMatches();
                case "input-occurrence" -> given.occurrence();
                default -> null;
            };
            var wanted = number.group(1).equals("<") && number.group(2).equals("1") ? "geen"
                    : IN_WORDS.get(number.group(1)).formatted(number.group(2));
            return label + ": " + wanted + (was == null || was == 0 ? "" : " (het waren er " + was + ")");
        }
        return label + ": " + switch (asked.test()) {
            case "true" -> "ja";
            case "false" -> "nee";
            default -> given.inputs().facts().contains("uwv-refused") ? "wil zich niet inschrijven"
                    : given.inputs().facts().contains("uwv-no-answer") ? "geen antwoord" : asked.test().replace("\"", "");
        };
    }
}
