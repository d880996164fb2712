package nl.dichterbij.openhiring;

import java.time.LocalDate;

import nl.dichterbij.placement.ContractType;

/**
 * When and for how much somebody starts, as an employer told it.
 *
 * @param hoursPerWeek 1 to 48
 */
record Start(LocalDate date, ContractType contractType, int hoursPerWeek) {
}
