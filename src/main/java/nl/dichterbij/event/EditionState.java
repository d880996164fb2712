package nl.dichterbij.event;

/** From plan to evaluation. */
enum EditionState {
    PLANNED,
    /** stands are complete; people can leave their name */
    OPEN,
    /** the day is over, the leads are followed up */
    HELD,
    EVALUATED,
    CANCELLED;

    /** Whether nothing happens any more. */
    boolean isOver() {
        return this == EVALUATED || this == CANCELLED;
    }
}
