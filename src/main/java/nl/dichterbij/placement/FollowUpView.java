package nl.dichterbij.placement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A follow-up moment as it is shown. */
record FollowUpView(UUID id, int months, LocalDate dueOn, FollowUpState state, @Nullable FollowUpOutcome outcome) {
}
