package nl.dichterbij.event;

import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An edition as pages show it.
 *
 * @param version    goes into the form for changing it and back
 * @param evaluation code of the outcome; null before the evaluation
 */
record EditionView(EditionId id, int version, EditionNumber number, RegionCode region, EditionDetails details,
                   EditionState state, @Nullable String evaluation) {

    /** Whether people can leave their name now. */
    public boolean isOpen() {
        return state == EditionState.OPEN;
    }

    public boolean isPlanned() {
        return state == EditionState.PLANNED;
    }

    /** Whether stands can still be added and taken away. */
    public boolean takesStands() {
        return state == EditionState.PLANNED || state == EditionState.OPEN;
    }

    public boolean isOver() {
        return state.isOver();
    }
}
