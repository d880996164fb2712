package nl.dichterbij.budget;

/** Where a request for money stands. */
enum RequestState {
    /** made, nothing set apart for it */
    REQUESTED,
    /** on the waiting list */
    WAITING,
    /** money is set apart until it is decided on */
    RESERVED,
    /** granted; what is left of it is released later */
    COMMITTED,
    REFUSED, WITHDRAWN;

    boolean isOver() {
        return this == REFUSED || this == WITHDRAWN;
    }

    /** Whether nobody decided yet. */
    public boolean isOpen() {
        return this == REQUESTED || this == WAITING || this == RESERVED;
    }
}
