package nl.dichterbij.praktijkleren;

import java.time.LocalDate;

import nl.dichterbij.employer.EmployerId;
import org.jspecify.annotations.Nullable;

/**
 * Who learns what, where, and from when until when (both days included).
 *
 * @param school name of the mbo-school that issues the statement
 * @param hours  in all; null where nothing was agreed
 */
record AgreementTerms(EmployerId leerbedrijf, Crebo crebo, String school, LocalDate from, LocalDate until,
                      @Nullable Integer hours, Praktijkopleider praktijkopleider) {
}
