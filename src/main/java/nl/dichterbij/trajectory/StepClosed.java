package nl.dichterbij.trajectory;

import java.time.Instant;

/**
 * A human step of a case has ended, whichever way. Published once, inside the closing transaction.
 *
 * @param waitingOn for whom the case waited meanwhile: team, jobseeker, employer, school, budget
 */
public record StepClosed(CaseId caseId, long elementInstanceKey, int occurrence, String waitingOn, Instant openedAt, Instant closedAt) {
}
