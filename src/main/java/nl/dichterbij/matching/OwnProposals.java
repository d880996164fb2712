package nl.dichterbij.matching;

import java.util.List;
import java.util.Map;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.OwnDataPart;
import nl.dichterbij.trajectory.OwnDataRows;
import org.springframework.stereotype.Component;

/** The vacancies that were considered, in the file that the jobseeker can take along. */
@Component
class OwnProposals implements OwnDataPart {

    private final OwnDataRows rows;

    OwnProposals(OwnDataRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public List<Map<String, Object>> of(CaseSummary own) {
        return rows.of(own, """
                select v.number as vacancy, v.title, p.state, p.decline_reason, p.changed_at from proposal p
                join vacancy v on v.id = p.vacancy_id where p.case_id = ? order by p.changed_at""");
    }
}
