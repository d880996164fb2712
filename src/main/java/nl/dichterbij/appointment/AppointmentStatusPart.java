package nl.dichterbij.appointment;

import java.util.List;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.StatusPart;
import org.springframework.stereotype.Component;

/** The jobseeker's coming appointments on the own page. */
@Component
class AppointmentStatusPart implements StatusPart {

    private final Appointments appointments;

    AppointmentStatusPart(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public String template() {
        return "appointment/status-part";
    }

    @Override
    public List<Appointment> model(CaseSummary own) {
        return appointments.ahead(own.id());
    }
}
