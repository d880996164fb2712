package nl.dichterbij.openhiring;

import java.time.LocalDate;

/**
 * The only three questions that may be asked: can you start, when, how many hours.
 *
 * @param hoursPerWeek 1 to 40
 */
record Answers(boolean canStart, LocalDate startFrom, int hoursPerWeek) {
}
