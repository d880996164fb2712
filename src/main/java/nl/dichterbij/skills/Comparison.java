package nl.dichterbij.skills;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a profile has what is asked, and why. Advice to a person who decides; made of skills only.
 *
 * @param score   0 to 100; 100 when everything is there or nothing was asked
 * @param reasons one for every requirement, in the order in which they were asked
 */
public record Comparison(int score, List<Reason> reasons) {

    /**
     * What became of one requirement.
     *
     * @param found  the item of the profile that comes nearest; null when closeness is NONE
     * @param shared the concept through which a RELATED item is a neighbour; null otherwise
     */
    public record Reason(
            RequiredSkill required, Closeness closeness, @Nullable SkillUri found, @Nullable SkillUri shared) {}

    /** Every must-have is exactly in the profile. */
    public boolean isFull() {
        return reasons.stream().filter(Comparison::isMust).allMatch(r -> r.closeness() == Closeness.EXACT);
    }

    /** Not full, and every must-have is in the profile or has a neighbour there. */
    public boolean isPartial() {
        return !isFull() && reasons.stream().filter(Comparison::isMust).allMatch(r -> r.closeness() != Closeness.NONE);
    }

    private static boolean isMust(Reason reason) {
        return reason.required().strength() == RequiredSkill.Strength.MUST;
    }
}
