package nl.dichterbij.event;

import java.util.UUID;

/** Reference to a lead. */
public record LeadId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
