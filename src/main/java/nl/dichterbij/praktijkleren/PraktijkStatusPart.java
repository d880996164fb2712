package nl.dichterbij.praktijkleren;

import java.util.List;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.StatusPart;
import org.springframework.stereotype.Component;

/** The jobseeker finds the issued statements on the own page. */
@Component
class PraktijkStatusPart implements StatusPart {

    private final StatementQueries statements;

    PraktijkStatusPart(StatementQueries statements) {
        this.statements = statements;
    }

    @Override
    public String template() {
        return "praktijkleren/status-part";
    }

    @Override
    public List<Statement> model(CaseSummary own) {
        return statements.of(own.id());
    }
}
