package nl.dichterbij.praktijkleren;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A date in three boxes, as it was typed. */
record DateForm(String day, String month, String year) {

    static final DateForm EMPTY = new DateForm("", "", "");

    DateForm(@Nullable String day, @Nullable String month, @Nullable String year) {
        this.day = FormText.of(day);
        this.month = FormText.of(month);
        this.year = FormText.of(year);
    }

    static DateForm of(@Nullable LocalDate date) {
        return date == null ? EMPTY : new DateForm(String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()), String.valueOf(date.getYear()));
    }

    boolean isEmpty() {
        return equals(EMPTY);
    }

    /** The date, or empty when there is no such day. */
    Optional<LocalDate> parse() {
        if (!day.matches("[0-9]{1,2}") || !month.matches("[0-9]{1,2}") || !year.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Notes at the field what is wrong with a date that must lie between these days. */
    void check(Errors errors, String field, LocalDate earliest, LocalDate latest, boolean required) {
        if (isEmpty()) {
            if (required) {
                errors.rejectValue(field, "praktijk.date.empty");
            }
        } else if (parse().isEmpty()) {
            errors.rejectValue(field, "praktijk.date.impossible");
        } else if (parse().get().isBefore(earliest) || parse().get().isAfter(latest)) {
            errors.rejectValue(field, "praktijk.date.range", new Object[] {shown(earliest), shown(latest)}, null);
        }
    }

    private static String shown(LocalDate date) {
        return "%d-%d-%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
