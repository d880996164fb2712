package nl.dichterbij.event;

import java.util.UUID;

/** Reference to a stand. */
public record StandId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
