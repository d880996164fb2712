package nl.dichterbij.matching;

import java.util.List;

import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancySummary;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import org.springframework.stereotype.Component;

/** The vacancies proposed in a case, with the reasons and what became of them. */
@Component
class ProposalsSection implements DossierSection {

    private final Proposals proposals;
    private final Vacancies vacancies;

    ProposalsSection(Proposals proposals, Vacancies vacancies) {
        this.proposals = proposals;
        this.vacancies = vacancies;
    }

    record Row(ProposalView proposal, VacancySummary vacancy) {
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String template() {
        return "matching/dossier-section";
    }

    @Override
    public List<Row> model(CaseSummary dossier) {
        var found = proposals.of(dossier.id());
        var known = vacancies.getAll(found.stream().map(ProposalView::vacancy).distinct().toList());
        return found.stream().map(proposal -> new Row(proposal, known.get(proposal.vacancy()))).toList();
    }
}
