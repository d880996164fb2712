package nl.dichterbij.openhiring;

import java.util.List;
import java.util.Map;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.OwnDataPart;
import nl.dichterbij.trajectory.OwnDataRows;
import org.springframework.stereotype.Component;

/** The lists for open hiring, in the file that the jobseeker can take along. */
@Component
class OwnEnrolments implements OwnDataPart {

    private final OwnDataRows rows;

    OwnEnrolments(OwnDataRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "openHiring";
    }

    @Override
    public List<Map<String, Object>> of(CaseSummary own) {
        return rows.of(own, """
                select p.title, e.position, e.enrolled_at, e.can_start, e.start_from from open_hiring_enrolment e
                join open_hiring_place p on p.id = e.place_id where e.case_id = ? order by e.enrolled_at""");
    }
}
