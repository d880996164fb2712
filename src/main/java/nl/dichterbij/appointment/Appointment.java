package nl.dichterbij.appointment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import nl.dichterbij.region.WorkCalendar;
import nl.dichterbij.trajectory.CaseId;

/**
 * @param place     where; empty for a call
 * @param minutes   how long it takes
 * @param cancelled whether it does not take place
 */
record Appointment(UUID id, CaseId caseId, About about, Way way, String place, Instant startsAt, int minutes, Instant madeAt,
                   boolean cancelled) {

    static final int MAX_PLACE = 200;
    static final int MIN_MINUTES = 5;
    static final int MAX_MINUTES = 480;

    public LocalDateTime start() {
        return LocalDateTime.ofInstant(startsAt, WorkCalendar.ZONE);
    }

    public Instant endsAt() {
        return startsAt.plusSeconds(60L * minutes);
    }

    /** Where people meet is somebody's address at times, which must not reach a log. */
    @Override
    public String toString() {
        return "Appointment[" + id + "]";
    }
}
