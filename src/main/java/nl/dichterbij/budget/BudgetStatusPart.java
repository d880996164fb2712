package nl.dichterbij.budget;

import java.util.List;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.StatusPart;
import org.springframework.stereotype.Component;

/** The jobseeker sees which money was asked, and whether it was granted. */
@Component
class BudgetStatusPart implements StatusPart {

    private final RequestStore requests;

    BudgetStatusPart(RequestStore requests) {
        this.requests = requests;
    }

    record Row(Money amount, String purpose, String state) {
    }

    @Override
    public String template() {
        return "budget/status-part";
    }

    /** What was taken back is nobody's concern any more. */
    @Override
    public List<Row> model(CaseSummary own) {
        return requests.of(own.id()).stream().filter(asked -> asked.state() != RequestState.WITHDRAWN)
                .map(asked -> new Row(asked.amount(), asked.purpose(), asked.state().name())).toList();
    }
}
