package nl.dichterbij.placement;

import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;

/** The team made the employer's earlier links useless and holds a new one. Published inside that transaction. */
public record StartLinkRenewed(CaseId caseId, UUID placementId) {
}
