package nl.dichterbij.employer;

import nl.dichterbij.region.RegionCode;

/**
 * An employer to be registered.
 *
 * @param name   name people know it by, 1 to 120 characters
 * @param region region of the team that registers it
 * @param place  where it is established, also outside the region; empty or at most 80 characters
 */
public record NewEmployer(String name, KvkNumber kvkNumber, RegionCode region, String place, Contact contact) {

    public static final int MAX_NAME = 120;
    public static final int MAX_PLACE = 80;

    public NewEmployer {
        name = name.strip();
        place = place.strip();
        if (name.isEmpty() || name.length() > MAX_NAME || place.length() > MAX_PLACE) {
            throw new IllegalArgumentException("Employer with impossible name or place");
        }
    }
}
