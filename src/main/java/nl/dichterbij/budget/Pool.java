package nl.dichterbij.budget;

import nl.dichterbij.region.RegionCode;

/**
 * The budgets that a request may be paid from: one for each paying party. Everything that books on them first locks
 * them all, in the same order, so that bookings in a pool happen one after another; pool before request, always.
 */
record Pool(String regeling, RegionCode region, int year, BudgetCategory category) {

    /** The same money in another year. */
    Pool in(int other) {
        return new Pool(regeling, region, other, category);
    }
}
