package nl.dichterbij.openhiring;

import nl.dichterbij.region.MunicipalityCode;

/**
 * What an employer offers.
 *
 * @param title    name of the work, 1 to 120 characters
 * @param minHours hours a week, 1 to 40
 * @param maxHours hours a week, not below {@code minHours}
 * @param places   how many people can start, 1 to 500
 */
public record PlaceDetails(OpenHiringMode mode, String title, MunicipalityCode municipality, int minHours, int maxHours,
                           PhysicalDemands demands, int places) {

    static final int MAX_TITLE = 120;
    static final int MAX_HOURS = 40;
    static final int MAX_PLACES = 500;

    public PlaceDetails {
        title = title.strip();
        if (title.isEmpty() || title.length() > MAX_TITLE || minHours < 1 || maxHours < minHours || maxHours > MAX_HOURS
                || places < 1 || places > MAX_PLACES) {
            throw new IllegalArgumentException("Impossible open-hiring place");
        }
    }
}
