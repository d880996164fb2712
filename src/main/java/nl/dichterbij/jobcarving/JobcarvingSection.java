package nl.dichterbij.jobcarving;

import java.util.Optional;

import nl.dichterbij.employer.EmployerSummary;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The function that is made for the case, in short. */
@Component
class JobcarvingSection implements DossierSection {

    private final Carvings carvings;
    private final WorkAnalyses analyses;
    private final Employers employers;
    private final Vacancies vacancies;

    JobcarvingSection(Carvings carvings, WorkAnalyses analyses, Employers employers, Vacancies vacancies) {
        this.carvings = carvings;
        this.analyses = analyses;
        this.employers = employers;
        this.vacancies = vacancies;
    }

    /** @param carving null when the case has none; all that depends on it is null or 0 then */
    record Model(String number, @Nullable CarvingView carving, @Nullable String employer, int tasks, int hours,
                 @Nullable String vacancy) {
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String template() {
        return "jobcarving/dossier-section";
    }

    @Override
    public Model model(CaseSummary dossier) {
        var number = dossier.number().value();
        return carvings.findCurrent(dossier.id()).map(carving -> new Model(number, carving,
                Optional.ofNullable(carving.employer()).flatMap(employers::find).map(EmployerSummary::name).orElse(null),
                analyses.of(carving.id()).size(), analyses.timeOf(carving.id(), dossier.region()).hours(),
                Optional.ofNullable(carving.vacancy()).map(vacancies::get).map(vacancy -> vacancy.number().value()).orElse(null)))
                .orElseGet(() -> new Model(number, null, null, 0, 0, null));
    }
}
