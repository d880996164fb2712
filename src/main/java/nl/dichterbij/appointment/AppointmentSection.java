package nl.dichterbij.appointment;

import java.util.List;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import org.springframework.stereotype.Component;

/** The coming appointments in the dossier. */
@Component
class AppointmentSection implements DossierSection {

    private final Appointments appointments;

    AppointmentSection(Appointments appointments) {
        this.appointments = appointments;
    }

    record Model(String number, List<Appointment> ahead, boolean possible) {
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public boolean isAboutPerson() {
        return true;
    }

    @Override
    public String template() {
        return "appointment/dossier-section";
    }

    @Override
    public Model model(CaseSummary dossier) {
        return new Model(dossier.number().value(), appointments.ahead(dossier.id()), Appointments.arePossible(dossier));
    }
}
