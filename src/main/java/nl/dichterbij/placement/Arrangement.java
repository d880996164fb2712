package nl.dichterbij.placement;

import java.time.LocalDate;

/**
 * What jobseeker and employer agreed.
 *
 * @param hoursPerWeek 1 to 48, the most that the Arbeidstijdenwet allows over a longer time
 */
public record Arrangement(LocalDate startDate, ContractType contractType, int hoursPerWeek) {

    /** A start lies at most a month back (it may be recorded late) and at most a year ahead. */
    boolean isPossible(LocalDate today) {
        return hoursPerWeek >= 1 && hoursPerWeek <= 48
                && !startDate.isBefore(today.minusMonths(1)) && !startDate.isAfter(today.plusYears(1));
    }
}
