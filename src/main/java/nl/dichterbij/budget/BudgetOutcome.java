package nl.dichterbij.budget;

import java.util.Locale;

/** What was decided on a request. */
public enum BudgetOutcome {
    APPROVED, REFUSED,
    /** nobody needs to decide any more */
    WITHDRAWN;

    /** @param code as {@link #code} gives it; {@link IllegalArgumentException} for another */
    static BudgetOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As in the form, such as {@code approved}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    RequestState endsAs() {
        return switch (this) {
            case APPROVED -> RequestState.COMMITTED;
            case REFUSED -> RequestState.REFUSED;
            case WITHDRAWN -> RequestState.WITHDRAWN;
        };
    }
}
