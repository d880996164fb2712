package nl.dichterbij.trajectory;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the decision {@code route-advice} was given, as variables of the process; what nobody answered is null.
 *
 * @param fullMatches    vacancies whose must-have skills are all there; null when nothing was compared
 * @param partialMatches vacancies that are near enough to talk about
 * @param uwvOutcome     answer about the registration at UWV
 */
record AdviceInputs(@Nullable Integer fullMatches, @Nullable Integer partialMatches, @Nullable Boolean startsNow,
                    @Nullable Boolean employerWilling, @Nullable Boolean gapTrainable, @Nullable Boolean diplomaFeasible,
                    @Nullable Boolean learningCompanyAvailable, @Nullable Boolean courseAvailable,
                    @Nullable Boolean withinProgrammeAge, @Nullable Boolean structureNeeded, @Nullable Boolean unsure,
                    @Nullable String uwvOutcome) {

    /** Codes of what is so; their words are in the messages under {@code route.fact}. */
    List<String> facts() {
        var facts = new ArrayList<String>();
        add(facts, "starts-now", startsNow);
        add(facts, "employer-willing", employerWilling);
        add(facts, "gap-trainable", gapTrainable);
        add(facts, "diploma-feasible", diplomaFeasible);
        add(facts, "learning-company-available", learningCompanyAvailable);
        add(facts, "course-available", courseAvailable);
        add(facts, "within-programme-age", withinProgrammeAge);
        add(facts, "structure-needed", structureNeeded);
        add(facts, "unsure", unsure);
        if (uwvOutcome != null) {
            facts.add("uwv-" + uwvOutcome);
        }
        return facts;
    }

    private static void add(List<String> facts, String code, @Nullable Boolean so) {
        if (Boolean.TRUE.equals(so)) {
            facts.add(code);
        }
    }
}
