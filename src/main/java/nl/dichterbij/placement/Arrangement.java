package nl.dichterbij.placement;

import java.time.LocalDate;

/**
 * What jobseeker and employer agreed.
 *
 * @param hoursPerWeek 1 to 40
 */
public record Arrangement(LocalDate startDate, ContractType contractType, int hoursPerWeek) {

    /** A start lies at most a month back (it may be recorded late) and at most a year ahead. */
    boolean isPossible(LocalDate today) {
        return hoursPerWeek >= 1 && hoursPerWeek <= 40
                && !startDate.isBefore(today.minusMonths(1)) && !startDate.isAfter(today.plusYears(1));
    }
}
