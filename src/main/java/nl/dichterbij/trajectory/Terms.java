package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

        private static final String DEFAULT = "default";
        private static final List<String> KINDS = List.of("term", "reminder", "expiry", "priority");

        private final Parameters parameters;
        private final WorkCalendar calendar;
        private final Clock clock;

        Calculator(Parameters parameters, WorkCalendar calendar, Clock clock) {
            this.parameters = parameters;
            this.calendar = calendar;
            this.clock = clock;
        }

        /** One query for all: this is asked for every step that opens. */
        Terms of(String elementId, RegionCode region) {
            var today = LocalDate.now(clock);
            var known = parameters.findInts(KINDS.stream().flatMap(kind -> Stream.of(ParameterCode.of(kind, elementId),
                    ParameterCode.of(kind, DEFAULT))).toList(), region, today);
            var values = KINDS.stream().map(kind -> Optional.ofNullable(known.get(ParameterCode.of(kind, elementId)))
                    .orElseGet(() -> known.computeIfAbsent(ParameterCode.of(kind, DEFAULT),
                            absent -> parameters.getInt(absent, region, today)))).toList();
            return new Terms(after(values.get(0)), after(values.get(1)), after(values.get(2)), values.get(3));
        }

        private OffsetDateTime after(int workingDays) {
            var day = calendar.plusWorkingDays(LocalDate.now(clock), workingDays);
            return calendar.dueAt(day).atZone(clock.getZone()).toOffsetDateTime();
        }
    }
}
