package nl.dichterbij.budget;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A scheme that money comes from.
 *
 * @param validTo first day on which it no longer holds; null while no end is known
 * @param source  where it is laid down, and what is uncertain about it
 */
record Regeling(String code, String name, LocalDate validFrom, @Nullable LocalDate validTo, String source) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    boolean isValidIn(int year) {
        return validFrom.getYear() <= year && (validTo == null || validTo.isAfter(LocalDate.of(year, 1, 1)));
    }

    /** Whether nobody is sure of what the source says. */
    public boolean isUncertain() {
        var words = source.toLowerCase(java.util.Locale.ROOT);
        return words.contains("te controleren") || words.contains("nagaan") || words.contains("onbekend");
    }

    /** The last day on which it holds. */
    public @Nullable LocalDate lastDay() {
        return validTo == null ? null : validTo.minusDays(1);
    }
}
