package nl.dichterbij.placement;

import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;

/**
 * A match did not lead to a start, and its place in the vacancy was given back. Published inside the recording transaction,
 * again when it is delivered again.
 */
public record PlacementFellThrough(CaseId caseId, VacancyId vacancy) {
}
