package nl.dichterbij.event;

import java.time.LocalDate;

import nl.dichterbij.region.MunicipalityCode;

/**
 * What is planned.
 *
 * @param name     1 to 120 characters
 * @param venue    where it is, 1 to 120 characters
 * @param capacity how many visitors can come in a day, 1 to 100,000
 */
public record EditionDetails(String name, LocalDate heldOn, String venue, MunicipalityCode municipality, int capacity) {

    static final int MAX_TEXT = 120;
    static final int MAX_CAPACITY = 100_000;

    public EditionDetails {
        name = name.strip();
        venue = venue.strip();
        if (name.isEmpty() || name.length() > MAX_TEXT || venue.isEmpty() || venue.length() > MAX_TEXT || capacity < 1
                || capacity > MAX_CAPACITY) {
            throw new IllegalArgumentException("Impossible edition");
        }
    }
}
