package nl.dichterbij.budget;

import nl.dichterbij.trajectory.CaseId;

/**
 * Money came free for a request on the waiting list and is set apart for it. Published inside the booking transaction.
 *
 * @param reservation which reservation of the request this is, from 1: it may expire, and come free again
 */
public record BudgetOffered(BudgetRequestId requestId, CaseId caseId, int reservation) {
}
