package nl.dichterbij.trajectory;

import java.time.Instant;

/**
 * A case passed a milestone for the first time in this occurrence. Published inside the recording transaction.
 *
 * @param code       element id of the milestone in the diagram
 * @param occurrence round of route choice, 0 before the first; in follow-up the month
 */
public record MilestoneReached(CaseId caseId, String code, int occurrence, Instant at) {
}
