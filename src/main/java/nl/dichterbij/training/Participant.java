package nl.dichterbij.training;

import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;

/**
 * Somebody who is or was enrolled on a start.
 *
 * @param held    meetings for which attendance was entered
 * @param present at how many of those the person was
 */
record Participant(UUID enrolmentId, CaseId caseId, EnrolmentState state, int held, int present) {

    /** Whether attendance is kept for this person: who stopped may still have been at an earlier meeting. */
    boolean hasStarted() {
        return state == EnrolmentState.STARTED || state == EnrolmentState.COMPLETED || state == EnrolmentState.DROPPED_OUT;
    }
}
