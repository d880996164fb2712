package nl.dichterbij.trajectory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why this route: the rules that fitted, in which version, and what they were given. */
@Component
class RouteAdviceSection implements DossierSection {

    private final RouteAdvices advices;
    private final RouteReasons reasons;
    private final Trajectories trajectories;

    RouteAdviceSection(RouteAdvices advices, RouteReasons reasons, Trajectories trajectories) {
        this.advices = advices;
        this.reasons = reasons;
        this.trajectories = trajectories;
    }

    /** @param why by rule and round: what the rule asked and what was so, where this build knows it */
    record Shown(List<RouteAdvices.Given> given, Map<String, String> why, CaseAnswers answers) {

        public @Nullable String why(RouteAdvices.Given one) {
            return why.get(key(one));
        }

        private static String key(RouteAdvices.Given one) {
            return one.advice().ruleId() + "/" + one.occurrence();
        }
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String template() {
        return "trajectory/route-advice-section";
    }

    @Override
    public Shown model(CaseSummary dossier) {
        var given = advices.of(dossier.id());
        var why = new HashMap<String, String>();
        given.forEach(one -> {
            var sentence = reasons.of(one);
            if (sentence != null) {
                why.put(Shown.key(one), sentence);
            }
        });
        return new Shown(given, why, trajectories.answersOf(dossier.id()));
    }
}
