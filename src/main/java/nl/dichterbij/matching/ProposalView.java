package nl.dichterbij.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import org.jspecify.annotations.Nullable;

/** A proposal as it is shown, with the score and the reasons that it was found for. */
record ProposalView(UUID id, VacancyId vacancy, int occurrence, int score, List<Reason> reasons, ProposalState state,
                    @Nullable String declineReason, Instant changedAt) {
}
