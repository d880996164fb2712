package nl.dichterbij.openhiring;

import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is first on a list with a free place. Published once, inside the recording transaction.
 *
 * @param caseId null for somebody whom the employer enrolled at the door
 */
public record TurnReached(@Nullable CaseId caseId, EnrolmentId enrolmentId, OpenHiringPlaceId placeId) {
}
