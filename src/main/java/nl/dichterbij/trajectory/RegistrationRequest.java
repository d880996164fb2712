package nl.dichterbij.trajectory;

import java.util.UUID;

import nl.dichterbij.person.PersonDetails;

/**
 * A registration as sent by the jobseeker or someone who helps.
 *
 * @param submissionId made when the form was opened; a second request with the same id is the same registration
 */
public record RegistrationRequest(UUID submissionId, PersonDetails person, Wishes wishes) {
}
