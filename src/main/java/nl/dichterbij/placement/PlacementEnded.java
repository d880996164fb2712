package nl.dichterbij.placement;

import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * At a follow-up moment it turned out that somebody no longer works where they started. Published inside the recording
 * transaction, and perhaps again at a later moment.
 *
 * @param openHiringPlace null where the start was in a vacancy
 */
public record PlacementEnded(CaseId caseId, UUID placementId, @Nullable UUID openHiringPlace) {
}
