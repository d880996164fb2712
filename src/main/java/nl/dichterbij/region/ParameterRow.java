package nl.dichterbij.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One value of a parameter and the days on which it holds.
 *
 * @param regionCode null: the whole country
 * @param regionName null: the whole country
 * @param validFrom  first day
 * @param validTo    first day on which it no longer holds; null: open
 */
record ParameterRow(String code, @Nullable String regionCode, @Nullable String regionName, String value, String unit,
                    LocalDate validFrom, @Nullable LocalDate validTo, String source) {

    /** Words in the source of a value that nobody is sure of. */
    private static final List<String> UNCERTAIN = List.of("te controleren", "nagaan", "onbekend");

    public boolean isUncertain() {
        var words = source.toLowerCase(Locale.ROOT);
        return UNCERTAIN.stream().anyMatch(words::contains);
    }

    /** The part before the first dot, by which pages group. */
    public String family() {
        return code.substring(0, code.indexOf('.') < 0 ? code.length() : code.indexOf('.'));
    }

    /** What comes after the family: for terms the step. */
    public String rest() {
        return code.substring(Math.min(family().length() + 1, code.length()));
    }

    /** Last day on which it holds; null: open. */
    public @Nullable LocalDate lastDay() {
        return validTo == null ? null : validTo.minusDays(1);
    }

    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    /** The same, as a parameter of another name. */
    ParameterRow as(ParameterCode other) {
        return new ParameterRow(other.value(), regionCode, regionName, value, unit, validFrom, validTo, source);
    }

    public ParameterValue shown() {
        return ParameterValue.of(value, unit);
    }
}
