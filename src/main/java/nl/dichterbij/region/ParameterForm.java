package nl.dichterbij.region;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A new value as typed; everything is text, so that whatever was typed can be shown again.
 *
 * @param region code; empty for the whole country
 */
record ParameterForm(@Nullable String value, @Nullable String region, @Nullable Day validFrom, @Nullable String source,
                     @Nullable String reason) {

    ParameterForm {
        value = clean(value);
        region = clean(region);
        validFrom = Objects.requireNonNullElse(validFrom, new Day("", "", ""));
        source = clean(source);
        reason = clean(reason);
    }

    /** A date in three boxes. */
    record Day(@Nullable String day, @Nullable String month, @Nullable String year) {

        Day {
            day = clean(day);
            month = clean(month);
            year = clean(year);
        }

        static Day of(LocalDate date) {
            return new Day("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
        }

        boolean isEmpty() {
            return day.isEmpty() && month.isEmpty() && year.isEmpty();
        }

        /** Empty when it is no day of the calendar. */
        Optional<LocalDate> date() {
            if (!day.matches("[0-9]{1,2}") || !month.matches("[0-9]{1,2}") || !year.matches("[0-9]{4}")) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }
}
