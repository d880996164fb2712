package nl.dichterbij.event;

/** From a name left at a stand to a case, or to nothing. */
enum LeadState {
    NEW, CONTACTED, REGISTERED, CLOSED;

    boolean isOver() {
        return this == REGISTERED || this == CLOSED;
    }
}
