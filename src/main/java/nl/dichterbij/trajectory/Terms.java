package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.WorkCalendar;
import org.springframework.stereotype.Component;

/**
 * When a step is due, when somebody is reminded of it and when it expires, in working days of the Netherlands at
 * 17:00, and how urgent it is (0 to 100).
 */
record Terms(OffsetDateTime dueAt, OffsetDateTime remindAt, OffsetDateTime expiresAt, int priority) {

    /** Reads the terms from the dated parameters; a step without rows of its own gets the default ones. */
    @Component
    static class Calculator {

        private final Parameters parameters;
        private final WorkCalendar calendar;
        private final Clock clock;

        Calculator(Parameters parameters, WorkCalendar calendar, Clock clock) {
            this.parameters = parameters;
            this.calendar = calendar;
            this.clock = clock;
        }

        Terms of(String elementId, RegionCode region) {
            return new Terms(
                    after(value("term", elementId, region)),
                    after(value("reminder", elementId, region)),
                    after(value("expiry", elementId, region)),
                    value("priority", elementId, region));
        }

        private OffsetDateTime after(int workingDays) {
            var day = calendar.plusWorkingDays(LocalDate.now(clock), workingDays);
            return calendar.dueAt(day).atZone(clock.getZone()).toOffsetDateTime();
        }

        private int value(String kind, String elementId, RegionCode region) {
            var today = LocalDate.now(clock);
            return parameters.findInt(ParameterCode.of(kind, elementId), region, today)
                    .orElseGet(() -> parameters.getInt(ParameterCode.of(kind, "default"), region, today));
        }
    }
}
