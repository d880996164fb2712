package nl.dichterbij.matching;

import java.time.Instant;
import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import org.jspecify.annotations.Nullable;

/** A proposal as it is shown. */
record ProposalView(UUID id, VacancyId vacancy, int occurrence, MatchScore score, ProposalState state,
                    @Nullable String declineReason, Instant changedAt) {
}
