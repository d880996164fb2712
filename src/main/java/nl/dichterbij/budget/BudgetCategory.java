package nl.dichterbij.budget;

import java.util.Locale;

/** What money of a regeling may be spent on; a plan names some of these with an amount each. */
public enum BudgetCategory {
    /** scholing */
    TRAINING,
    /** praktijkleren, third learning path */
    PRAKTIJKLEREN,
    /** loopbaanadvies */
    CAREER_ADVICE,
    /** begeleiding, such as a coach */
    GUIDANCE;

    /** @param code as {@link #code} gives it; {@link IllegalArgumentException} for another */
    public static BudgetCategory of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** As in a process variable or a form, such as {@code career-advice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
