package nl.dichterbij.openhiring;

import java.util.UUID;

import nl.dichterbij.employer.EmployerId;

/**
 * An open-hiring place to be entered.
 *
 * @param submissionId made when the form was opened; a second offer with the same id is the same place
 */
public record NewPlace(UUID submissionId, EmployerId employer, PlaceDetails details) {
}
