package nl.dichterbij.openhiring;

import nl.dichterbij.trajectory.CaseId;

/** A case is on a list. Published once, inside the enrolling transaction. */
public record Enrolled(CaseId caseId, EnrolmentId enrolmentId, OpenHiringPlaceId placeId, int position) {
}
