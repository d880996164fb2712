package nl.dichterbij.trajectory;

import java.util.List;

import org.springframework.stereotype.Component;

/** Why this route: the rules that fitted, in which version, and what they were given. */
@Component
class RouteAdviceSection implements DossierSection {

    private final RouteAdvices advices;

    RouteAdviceSection(RouteAdvices advices) {
        this.advices = advices;
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
    public List<RouteAdvices.Given> model(CaseSummary dossier) {
        return advices.of(dossier.id());
    }
}
