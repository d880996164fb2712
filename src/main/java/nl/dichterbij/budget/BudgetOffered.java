package nl.dichterbij.budget;

import nl.dichterbij.trajectory.CaseId;

/** Money came free for a request on the waiting list and is set apart for it. Published inside the booking transaction. */
public record BudgetOffered(BudgetRequestId requestId, CaseId caseId) {
}
