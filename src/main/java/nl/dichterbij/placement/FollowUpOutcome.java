package nl.dichterbij.placement;

import org.jspecify.annotations.Nullable;

/**
 * What was heard at a follow-up moment.
 *
 * @param hoursPerWeek null where there is no work, as is {@code contractType}
 * @param atRisk       whether jobseeker or employer fears that it will not last; null when nobody was reached
 */
record FollowUpOutcome(WorkStatus status, @Nullable Integer hoursPerWeek, @Nullable ContractType contractType,
                       @Nullable Boolean atRisk) {
}
