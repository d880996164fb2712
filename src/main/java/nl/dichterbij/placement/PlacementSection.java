package nl.dichterbij.placement;

import java.util.List;
import java.util.Objects;

import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancySummary;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import org.jspecify.annotations.Nullable;
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

    /** @param vacancy null after open hiring, which has a section of its own */
    record Row(PlacementView placement, @Nullable VacancySummary vacancy) {
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
        var known = vacancies.getAll(made.stream().map(PlacementView::vacancy).filter(Objects::nonNull).distinct().toList());
        return new Model(dossier.number().value(), made.stream().map(placement -> new Row(placement, placement.vacancy() == null ? null : known.get(placement.vacancy()))).toList(),
                followUps.of(dossier.id()));
    }
}
