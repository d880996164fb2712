package nl.dichterbij.jobcarving;

import nl.dichterbij.trajectory.CaseId;

/** The team made the employer's earlier links useless and holds a new one. Published inside that transaction. */
public record FunctionLinkRenewed(CaseId caseId, CarvingId carvingId) {
}
