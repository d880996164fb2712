package nl.dichterbij.matching;

import nl.dichterbij.employer.VacancySummary;
import nl.dichterbij.skills.Comparison;
import nl.dichterbij.trajectory.CaseSummary;

/**
 * How well a vacancy suits a case, 0 to 100, and the reasons: skills count for 70, hours for 20, working in one's own
 * municipality for 10. Nothing about the person enters: no name, age, sex, origin or benefit.
 *
 * @param skills  0 to 100, as the comparison of the profile with the vacancy's skills gave
 * @param full    every must-have skill is there
 * @param partial every must-have skill is there or close
 */
public record MatchScore(int total, int skills, boolean full, boolean partial, boolean hoursFit, boolean sameMunicipality) {

    private static final int SKILLS_WEIGHT = 70;
    private static final int HOURS_WEIGHT = 20;
    private static final int NEAR_WEIGHT = 10;

    static MatchScore of(CaseSummary dossier, VacancySummary vacancy, Comparison comparison) {
        var hoursFit = vacancy.minHours() <= dossier.wishes().hoursPerWeek();
        var near = vacancy.municipality().equals(dossier.municipality());
        var total = comparison.score() * SKILLS_WEIGHT / 100 + (hoursFit ? HOURS_WEIGHT : 0) + (near ? NEAR_WEIGHT : 0);
        return new MatchScore(total, comparison.score(), comparison.isFull(), comparison.isPartial(), hoursFit, near);
    }

    /** Something in the vacancy is asked that the jobseeker can do, or nothing is asked. */
    boolean isWorthProposing() {
        return skills > 0;
    }
}
