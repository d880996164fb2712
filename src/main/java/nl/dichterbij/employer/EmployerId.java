package nl.dichterbij.employer;

import java.util.UUID;

/** Reference to an employer. */
public record EmployerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
