package nl.dichterbij.openhiring;

import java.time.LocalDate;

/** Within which days a start can lie that an employer tells now, and how many hours a week it can be at most. */
record StartRange(LocalDate earliest, LocalDate latest, int maxHours) {

    boolean contains(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }
}
