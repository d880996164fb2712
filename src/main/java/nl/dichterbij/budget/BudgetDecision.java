package nl.dichterbij.budget;

import java.time.Instant;
import java.time.LocalDate;

import nl.dichterbij.region.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What people decided on a request.
 *
 * @param number    counts the drafts of a request
 * @param twoNeeded whether two people have to sign
 * @param second    null while nobody signed as second
 * @param returned  null unless somebody sent the draft back; then it counts no longer
 */
record BudgetDecision(int number, BudgetOutcome outcome, String motivation, boolean twoNeeded, Signature first,
                      @Nullable Signature second, @Nullable Return returned) {

    record Signature(String username, String name, Instant at) {

        public LocalDate on() {
            return at.atZone(WorkCalendar.ZONE).toLocalDate();
        }
    }

    record Return(String name, Instant at, String reason) {
    }

    public boolean isComplete() {
        return returned == null && (!twoNeeded || second != null);
    }

    /** The last signature that was needed. */
    Signature last() {
        return second == null ? first : second;
    }
}
