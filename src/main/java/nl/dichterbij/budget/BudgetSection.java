package nl.dichterbij.budget;

import java.util.List;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import org.springframework.stereotype.Component;

/** The money of a case: what was asked, and where each request stands. */
@Component
class BudgetSection implements DossierSection {

    private final RequestStore requests;

    BudgetSection(RequestStore requests) {
        this.requests = requests;
    }

    record Model(String number, List<BudgetRequest> requests) {
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String template() {
        return "budget/dossier-section";
    }

    @Override
    public Model model(CaseSummary dossier) {
        return new Model(dossier.number().value(), requests.of(dossier.id()));
    }
}
