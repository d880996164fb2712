package nl.dichterbij.openhiring;

import java.util.UUID;

/** Reference to one enrolment on a list; what a process waiting for its turn is correlated on. */
public record EnrolmentId(UUID value) {

    static EnrolmentId of(String text) {
        return new EnrolmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
