package nl.dichterbij.training;

/** From a place that is held to the end. */
enum EnrolmentState {
    /** a place is held; money and school are still to be arranged */
    RESERVED,
    /** the school has the enrolment */
    ENROLLED, STARTED, COMPLETED,
    /** stopped after the start */
    DROPPED_OUT, NOT_STARTED;

    boolean isBeforeStart() {
        return this == RESERVED || this == ENROLLED;
    }

    /** Whether the money, where it costs any, has been granted and may not be settled yet. */
    boolean isGranted() {
        return this == ENROLLED || this == STARTED || this == DROPPED_OUT;
    }
}
