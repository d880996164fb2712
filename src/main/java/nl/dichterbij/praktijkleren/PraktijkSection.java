package nl.dichterbij.praktijkleren;

import java.util.List;

import nl.dichterbij.employer.EmployerSummary;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agreements of a case, what was judged and decided, and the statements that came of it. */
@Component
class PraktijkSection implements DossierSection {

    private final Agreements agreements;
    private final IssueDecisions decisions;
    private final StatementQueries statements;
    private final Qualifications qualifications;
    private final Employers employers;

    PraktijkSection(Agreements agreements, IssueDecisions decisions, StatementQueries statements, Qualifications qualifications,
                    Employers employers) {
        this.agreements = agreements;
        this.decisions = decisions;
        this.statements = statements;
        this.qualifications = qualifications;
        this.employers = employers;
    }

    /** @param leerbedrijf null, as {@code qualification}, while the agreement has no terms */
    record Row(Agreement agreement, boolean current, @Nullable EmployerSummary leerbedrijf, @Nullable Qualification qualification,
               List<ChosenProcess> processes, List<Signature> signatures, List<IssueDecisions.Taken> decisions,
               @Nullable Statement statement) {
    }

    record Model(CaseSummary dossier, List<Row> rows) {
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String template() {
        return "praktijkleren/dossier-section";
    }

    @Override
    public Model model(CaseSummary dossier) {
        var all = agreements.of(dossier.id());
        return new Model(dossier, all.stream().map(agreement -> row(agreement, agreement == all.getFirst())).toList());
    }

    private Row row(Agreement agreement, boolean current) {
        var terms = agreement.terms();
        return new Row(agreement, current, terms == null ? null : employers.get(terms.leerbedrijf()),
                terms == null ? null : qualifications.find(terms.crebo()).orElseThrow(), agreements.processes(agreement.id()),
                agreements.signatures(agreement.id()), decisions.of(agreement.id()), statements.find(agreement.id()).orElse(null));
    }
}
