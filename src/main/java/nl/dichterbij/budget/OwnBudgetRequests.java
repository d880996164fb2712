package nl.dichterbij.budget;

import java.util.List;
import java.util.Map;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.OwnDataPart;
import nl.dichterbij.trajectory.OwnDataRows;
import org.springframework.stereotype.Component;

/** The money that was asked, in the file that the jobseeker can take along. */
@Component
class OwnBudgetRequests implements OwnDataPart {

    private final OwnDataRows rows;

    OwnBudgetRequests(OwnDataRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "budgetRequests";
    }

    @Override
    public List<Map<String, Object>> of(CaseSummary own) {
        return rows.of(own, """
                select purpose, category, amount, state, requested_at, decided_at from budget_request
                where case_id = ? order by requested_at""");
    }
}
