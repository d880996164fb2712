package nl.dichterbij.trajectory;

import java.util.List;

import org.springframework.stereotype.Component;

/** What the jobseeker asked or changed about the own data, in the dossier; nothing where nothing was. */
@Component
class DataRequestSection implements DossierSection {

    private final DataRequests requests;

    DataRequestSection(DataRequests requests) {
        this.requests = requests;
    }

    record Model(String number, List<DataRequest> requests) {
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public boolean isAboutPerson() {
        return true;
    }

    @Override
    public String template() {
        return "trajectory/data-requests-section";
    }

    @Override
    public Model model(CaseSummary dossier) {
        return new Model(dossier.number().value(), requests.of(dossier.id()));
    }
}
