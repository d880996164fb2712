package nl.dichterbij.budget;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A regeling with whose it is.
 *
 * @param regionName null: every region
 * @param budgets    how many budgets were entered under it
 */
record RegelingRow(Regeling regeling, @Nullable String regionName, int budgets) {

    public boolean isComing(LocalDate today) {
        return regeling.validFrom().isAfter(today);
    }

    /** No day to come belongs to it any more. */
    public boolean isOver(LocalDate today) {
        return regeling.validTo() != null && !regeling.validTo().isAfter(today);
    }
}
