package nl.dichterbij.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A date in three boxes, as it was typed. */
public record DateForm(String day, String month, String year) {

    public static final DateForm EMPTY = new DateForm("", "", "");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,2}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    public DateForm(@Nullable String day, @Nullable String month, @Nullable String year) {
        this.day = FormText.of(day);
        this.month = FormText.of(month);
        this.year = FormText.of(year);
    }

    public static DateForm of(@Nullable LocalDate date) {
        return date == null ? EMPTY : new DateForm(String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()), String.valueOf(date.getYear()));
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** The date, or empty when there is no such day. */
    public Optional<LocalDate> parse() {
        if (!DIGITS.matcher(day).matches() || !DIGITS.matcher(month).matches() || !YEAR.matcher(year).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
