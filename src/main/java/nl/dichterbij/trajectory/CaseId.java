package nl.dichterbij.trajectory;

import java.util.UUID;

/** Reference to a case; the key on which its processes are correlated. */
public record CaseId(UUID value) {

    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
