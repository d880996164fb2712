package nl.dichterbij.placement;

import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import org.jspecify.annotations.Nullable;

/** A placement as it is shown. */
record PlacementView(UUID id, VacancyId vacancy, int occurrence, PlacementState state, Arrangement arrangement,
                     @Nullable String notStartedReason) {
}
