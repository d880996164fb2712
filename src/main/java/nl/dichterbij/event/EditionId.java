package nl.dichterbij.event;

import java.util.UUID;

/** Reference to an edition of an event. */
public record EditionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
