package nl.dichterbij.trajectory;

import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import org.springframework.stereotype.Component;

/** Licences, and working conditions that do not suit. */
@Component
class WorkOptionsSection implements DossierSection {

    private final Access access;

    WorkOptionsSection(Access access) {
        this.access = access;
    }

    record Shown(CaseNumber number, WorkOptions options, boolean mayEdit) {
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public boolean isAboutPerson() {
        return true;
    }

    @Override
    public String template() {
        return "trajectory/options-section";
    }

    @Override
    public Shown model(CaseSummary dossier) {
        return new Shown(dossier.number(), dossier.options(),
                access.may(Action.EDIT_DOSSIER, dossier.region().value()));
    }
}
