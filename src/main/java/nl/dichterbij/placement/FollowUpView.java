package nl.dichterbij.placement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A follow-up moment as it is shown.
 *
 * @param jobseekerAsked  whether a link was sent, as is {@code employerAsked}
 * @param adviceReason    why the last decision said to wait, to call or to record; null before the first
 * @param decisionVersion of {@code follow-up-risk} for that
 */
record FollowUpView(UUID id, int months, LocalDate dueOn, FollowUpState state, @Nullable FollowUpOutcome outcome,
                    boolean jobseekerAsked, boolean employerAsked, @Nullable String adviceReason,
                    @Nullable Integer decisionVersion) {

    public boolean isAsked() {
        return state == FollowUpState.ASKED;
    }

    public boolean isOver() {
        return state == FollowUpState.RECORDED || state == FollowUpState.CANCELLED;
    }
}
