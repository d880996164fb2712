package nl.dichterbij.trajectory;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the jobseeker wants.
 *
 * @param hoursPerWeek  at most this many hours of work a week, 1 to 40
 * @param availableFrom first day on which the jobseeker can start
 */
public record Wishes(int hoursPerWeek, LocalDate availableFrom, Set<Sector> sectors) {

    public Wishes {
        if (hoursPerWeek < 1 || hoursPerWeek > 40) {
            throw new IllegalArgumentException("Hours per week out of range");
        }
        sectors = Set.copyOf(sectors);
    }
}
