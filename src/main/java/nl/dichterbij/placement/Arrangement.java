package nl.dichterbij.placement;

import java.time.LocalDate;

/** What jobseeker and employer agreed; {@link StartTerms} says what is possible. */
public record Arrangement(LocalDate startDate, ContractType contractType, int hoursPerWeek) {
}
