package nl.dichterbij.local.demo;

import org.jspecify.annotations.Nullable;

/** Where a demonstration case stands when the region is loaded, and how many of the sixty stand there. */
enum Stage {
    INTAKE(7, "conduct-intake"),
    INTAKE_RETRY(2, null),
    PROFILE(6, "confirm-profile"),
    ROUTE(3, "choose-route"),
    ROUTE_AGAIN(1, "choose-route"),
    PROPOSALS(3, "judge-proposals"),
    PROPOSALS_AGAIN(1, "judge-proposals"),
    JOBSEEKER(3, "invite-candidate"),
    EMPLOYER(4, "await-employer"),
    MEETING(3, "discuss-match"),
    ARRANGEMENTS(3, "agree-placement"),
    BEFORE_START(2, null),
    START(3, "confirm-start"),
    STARTED(2, null),
    FOLLOW_UP_DUE(4, "contact-candidate"),
    FOLLOWED_UP(2, null),
    UNREACHABLE(1, null),
    SECOND_FOLLOW_UP_DUE(2, "contact-candidate"),
    STOPPED_AT_INTAKE(2, null),
    NOT_REACHED(1, null),
    PROFILE_NOT_CONFIRMED(1, null),
    NO_ROUTE(1, null),
    NO_RESULT(1, null),
    WITHDRAWN(2, null);

    private final int cases;
    private final @Nullable String openStep;

    Stage(int cases, @Nullable String openStep) {
        this.cases = cases;
        this.openStep = openStep;
    }

    int cases() {
        return cases;
    }

    /** The user task that waits; null where no task does. */
    @Nullable String openStep() {
        return openStep;
    }

    boolean isPlaced() {
        return compareTo(STARTED) >= 0 && compareTo(SECOND_FOLLOW_UP_DUE) <= 0;
    }

    boolean isStopped() {
        return compareTo(STOPPED_AT_INTAKE) >= 0;
    }
}
