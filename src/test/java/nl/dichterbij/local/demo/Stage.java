package nl.dichterbij.local.demo;

import org.jspecify.annotations.Nullable;

/** Where a demonstration case stands when the region is loaded, and how many of the sixty stand there. */
enum Stage {
    INTAKE(4, "conduct-intake"),
    INTAKE_RETRY(1, Arrived.AT_ONCE),
    UWV_REGISTRATION(2, "register-at-uwv"),
    PROFILE(3, "confirm-profile"),
    ROUTE(2, "choose-route"),
    ROUTE_AGAIN(1, "choose-route"),
    PROPOSALS(2, "judge-proposals"),
    PROPOSALS_AGAIN(1, "judge-proposals"),
    JOBSEEKER(2, "invite-candidate"),
    EMPLOYER(2, "await-employer"),
    MEETING(2, "discuss-match"),
    ARRANGEMENTS(2, "agree-placement"),
    BEFORE_START(1, Arrived.ARRANGED),
    START(2, "confirm-start"),
    OPEN_HIRING_PLACE(1, "choose-open-hiring-place"),
    OPEN_HIRING_TURN(1, "call-in-turn"),
    OPEN_HIRING_WAITING(2, Arrived.ON_LIST),
    OPEN_HIRING_START(1, "confirm-open-hiring-start"),
    CARVING_EMPLOYER(1, "choose-employer"),
    CARVING_ANALYSIS(1, "analyse-work"),
    CARVING_ANSWER(1, "await-function-answer"),
    TRAINING_CHOICE(1, "choose-training"),
    TRAINING_FOUR_EYES(1, "decide-budget"),
    TRAINING_WAITS_FOR_MONEY(1, Arrived.WAITS_FOR_MONEY),
    TRAINING_ENROLMENT(1, "enrol-in-training"),
    TRAINING_RUNNING(1, Arrived.IN_TRAINING),
    TRAINING_OVER(1, "complete-training"),
    PRAKTIJK_RUNNING(1, Arrived.LEARNS_IN_PRACTICE),
    PRAKTIJK_JUDGED(1, "obtain-praktijkopleider-signature"),
    PRAKTIJK_ISSUED(1, "discuss-next-step"),
    STARTED(1, Arrived.AT_ONCE),
    OPEN_HIRING_STARTED(1, Arrived.AT_ONCE),
    FOLLOW_UP_DUE(3, "contact-candidate"),
    FOLLOWED_UP(2, Arrived.AT_ONCE),
    UNREACHABLE(1, Arrived.AT_ONCE),
    SECOND_FOLLOW_UP_DUE(1, "contact-candidate"),
    STOPPED_AT_INTAKE(1, Arrived.AT_ONCE),
    NOT_REACHED(1, Arrived.AT_ONCE),
    PROFILE_NOT_CONFIRMED(1, Arrived.AT_ONCE),
    NO_ROUTE(1, Arrived.AT_ONCE),
    NO_RESULT(1, Arrived.AT_ONCE),
    WITHDRAWN(1, Arrived.AT_ONCE),
    MOVED(1, Arrived.AT_ONCE);

    /** What tells that a case without an open task has come to where it waits, beside its last step being done. */
    enum Arrived {
        AT_ONCE,
        /** a start was agreed */
        ARRANGED,
        ON_LIST,
        WAITS_FOR_MONEY,
        IN_TRAINING,
        LEARNS_IN_PRACTICE
    }

    private final int cases;
    private final @Nullable String openStep;
    private final Arrived arrived;

    Stage(int cases, String openStep) {
        this.cases = cases;
        this.openStep = openStep;
        this.arrived = Arrived.AT_ONCE;
    }

    Stage(int cases, Arrived arrived) {
        this.cases = cases;
        this.openStep = null;
        this.arrived = arrived;
    }

    int cases() {
        return cases;
    }

    /** The user task that waits; null where no task does. */
    @Nullable String openStep() {
        return openStep;
    }

    Arrived arrived() {
        return arrived;
    }

    boolean isPlaced() {
        return compareTo(STARTED) >= 0 && compareTo(SECOND_FOLLOW_UP_DUE) <= 0;
    }

    boolean isStopped() {
        return compareTo(STOPPED_AT_INTAKE) >= 0;
    }
}
