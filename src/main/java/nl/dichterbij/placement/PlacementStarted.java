package nl.dichterbij.placement;

import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;

/** A jobseeker has started. Published once, inside the recording transaction. */
public record PlacementStarted(CaseId caseId, UUID placementId, LocalDate startDate) {
}
