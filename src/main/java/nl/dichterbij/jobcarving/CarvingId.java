package nl.dichterbij.jobcarving;

import java.util.UUID;

/** One round of jobcarving in one case. */
public record CarvingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
