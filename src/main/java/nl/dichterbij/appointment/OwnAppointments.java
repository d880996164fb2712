package nl.dichterbij.appointment;

import java.util.List;
import java.util.Map;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.OwnDataPart;
import nl.dichterbij.trajectory.OwnDataRows;
import org.springframework.stereotype.Component;

/** The appointments, in the file that the jobseeker can take along. */
@Component
class OwnAppointments implements OwnDataPart {

    private final OwnDataRows rows;

    OwnAppointments(OwnDataRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "appointments";
    }

    @Override
    public List<Map<String, Object>> of(CaseSummary own) {
        return rows.of(own, """
                select about, way, place, starts_at, minutes, cancelled_at from appointment
                where case_id = ? order by starts_at""");
    }
}
