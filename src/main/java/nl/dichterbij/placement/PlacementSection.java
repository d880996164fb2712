package nl.dichterbij.placement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

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
    private final FollowUpAnswers answers;
    private final Vacancies vacancies;

    PlacementSection(Placements placements, FollowUps followUps, FollowUpAnswers answers, Vacancies vacancies) {
        this.placements = placements;
        this.followUps = followUps;
        this.answers = answers;
        this.vacancies = vacancies;
    }

    /** @param vacancy null after open hiring, which has a section of its own */
    record Row(PlacementView placement, @Nullable VacancySummary vacancy) {
    }

    /** @param answers what jobseeker and employer answered by link, apart from what was recorded */
    record Moment(FollowUpView view, List<FollowUpAnswer> answers) {
    }

    record Model(String number, List<Row> placements, List<Moment> followUps) {
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
        return new Model(dossier.number().value(),
                made.stream().map(placement -> new Row(placement,
                        placement.vacancy() == null ? null : known.get(placement.vacancy()))).toList(), moments(dossier));
    }

    private List<Moment> moments(CaseSummary dossier) {
        var moments = followUps.of(dossier.id());
        var given = answers.of(moments.stream().map(FollowUpView::id).toList()).stream()
                .collect(Collectors.groupingBy(FollowUpAnswer::followUpId));
        return moments.stream().map(view -> new Moment(view, given.getOrDefault(view.id(), List.of()))).toList();
    }
}
