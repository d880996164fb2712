package nl.dichterbij.matching;

import java.util.List;
import java.util.stream.IntStream;

import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancySummary;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.trajectory.CaseNumber;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import org.springframework.stereotype.Component;

/** The vacancies proposed in a case, with the reasons and what became of them. */
@Component
class ProposalsSection implements DossierSection {

    private final Proposals proposals;
    private final Vacancies vacancies;
    private final ReasonTexts texts;
    private final Access access;

    ProposalsSection(Proposals proposals, Vacancies vacancies, ReasonTexts texts, Access access) {
        this.proposals = proposals;
        this.vacancies = vacancies;
        this.texts = texts;
        this.access = access;
    }

    record Row(ProposalView proposal, List<ReasonTexts.Line> lines, VacancySummary vacancy) {
    }

    /** @param searches whether the reader may search all vacancies for this case */
    record Shown(CaseNumber number, List<Row> rows, boolean searches) {
    }

    @Override
    public int order() {
        return 30;
    }

    /** The reasons tell what somebody can do and what work does not suit. */
    @Override
    public boolean isAboutPerson() {
        return true;
    }

    @Override
    public String template() {
        return "matching/dossier-section";
    }

    @Override
    public Shown model(CaseSummary dossier) {
        var found = proposals.of(dossier.id());
        var known = vacancies.getAll(found.stream().map(ProposalView::vacancy).distinct().toList());
        var lines = texts.of(found.stream().map(ProposalView::reasons).toList());
        var rows = IntStream.range(0, found.size())
                .mapToObj(i -> new Row(found.get(i), lines.get(i), known.get(found.get(i).vacancy()))).toList();
        return new Shown(dossier.number(), rows, dossier.isOpen() && access.may(Action.FIND_CANDIDATES, dossier.region().value()));
    }
}
