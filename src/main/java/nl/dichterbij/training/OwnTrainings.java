package nl.dichterbij.training;

import java.util.List;
import java.util.Map;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.OwnDataPart;
import nl.dichterbij.trajectory.OwnDataRows;
import org.springframework.stereotype.Component;

/** The courses and programmes, in the file that the jobseeker can take along. */
@Component
class OwnTrainings implements OwnDataPart {

    private final OwnDataRows rows;

    OwnTrainings(OwnDataRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "trainings";
    }

    @Override
    public List<Map<String, Object>> of(CaseSummary own) {
        return rows.of(own, """
                select o.title, e.state, e.starts_on, e.invited_for, e.result, e.end_reason from training_enrolment e
                join training_start s on s.id = e.start_id join training_offer o on o.id = s.offer_id
                where e.case_id = ? order by e.starts_on""");
    }
}
