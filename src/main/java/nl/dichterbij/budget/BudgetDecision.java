package nl.dichterbij.budget;

import java.time.Instant;

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
    }

    record Return(String name, Instant at, String reason) {
    }

    boolean isComplete() {
        return returned == null && (!twoNeeded || second != null);
    }

    /** When the last signature that was needed was put. */
    Instant completedAt() {
        return second == null ? first.at() : second.at();
    }
}
