package nl.dichterbij.praktijkleren;

import java.util.List;
import java.util.Map;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.OwnDataPart;
import nl.dichterbij.trajectory.OwnDataRows;
import org.springframework.stereotype.Component;

/** What was learned in practice, in the file that the jobseeker can take along. */
@Component
class OwnStatements implements OwnDataPart {

    private final OwnDataRows rows;

    OwnStatements(OwnDataRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public List<Map<String, Object>> of(CaseSummary own) {
        return rows.of(own, """
                select a.crebo, a.school, a.period_from, a.period_until, a.hours, a.state, p.number, p.issued_on, p.withdrawn_at
                from praktijk_agreement a left join praktijkverklaring p on p.agreement_id = a.id
                where a.case_id = ? order by a.opened_at""");
    }
}
