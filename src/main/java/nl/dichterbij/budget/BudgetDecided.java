package nl.dichterbij.budget;

import java.time.Instant;

import nl.dichterbij.trajectory.CaseId;

/** A decision on a request holds from now on. Published once, inside the recording transaction. */
public record BudgetDecided(BudgetRequestId requestId, CaseId caseId, BudgetOutcome outcome, Instant at) {
}
