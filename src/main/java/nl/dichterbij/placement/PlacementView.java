package nl.dichterbij.placement;

import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * A placement as it is shown.
 *
 * @param vacancy         null after open hiring
 * @param followUpConsent false where the jobseeker does not want to be called after the start
 */
record PlacementView(UUID id, @Nullable VacancyId vacancy, boolean followUpConsent, int occurrence, PlacementState state, Arrangement arrangement,
                     @Nullable String notStartedReason) {
}
