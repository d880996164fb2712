package nl.dichterbij.openhiring;

import java.util.UUID;

/** Reference to an open-hiring place. */
public record OpenHiringPlaceId(UUID value) {

    static OpenHiringPlaceId of(String text) {
        return new OpenHiringPlaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
