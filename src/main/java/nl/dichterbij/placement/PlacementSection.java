package nl.dichterbij.placement;

import java.util.List;

import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancySummary;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import org.springframework.stereotype.Component;

/** What was arranged in a case, whether it came to a start, and the moments after it. */
@Component
class PlacementSection implements DossierSection {

    private final Placements placements;
    private final FollowUps followUps;
    private final Vacancies vacancies;

    PlacementSection(Placements placements, FollowUps followUps, Vacancies vacancies) {
        this.placements = placements;
        this.followUps = followUps;
        this.vacancies = vacancies;
    }

    record Row(PlacementView placement, VacancySummary vacancy) {
    }

    /** @param number of the case, for links */
    record Model(String number, List<Row> placements, List<FollowUpView> followUps) {
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String template() {
        return "placement/dossier-section";
    }

    @Override
    public Model model(CaseSummary dossier) {
        var made = placements.of(dossier.id());
        var known = vacancies.getAll(made.stream().map(PlacementView::vacancy).distinct().toList());
        return new Model(dossier.number().value(), made.stream().map(placement -> new Row(placement, known.get(placement.vacancy()))).toList(),
                followUps.of(dossier.id()));
    }
}
