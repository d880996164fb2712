package nl.dichterbij.employer;

import java.util.UUID;

/** Reference to a vacancy. */
public record VacancyId(UUID value) {

    public static VacancyId of(String text) {
        return new VacancyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
