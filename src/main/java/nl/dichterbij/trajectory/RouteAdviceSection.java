package nl.dichterbij.trajectory;

import java.util.List;

import org.springframework.stereotype.Component;

/** Why this route: the rules that fitted, in which version, and what they were given. */
@Component
class RouteAdviceSection implements DossierSection {

    private final RouteAdvices advices;
    private final Trajectories trajectories;

    RouteAdviceSection(RouteAdvices advices, Trajectories trajectories) {
        this.advices = advices;
        this.trajectories = trajectories;
    }

    record Shown(List<RouteAdvices.Given> given, CaseAnswers answers) {
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
        return new Shown(advices.of(dossier.id()), trajectories.answersOf(dossier.id()));
    }
}
