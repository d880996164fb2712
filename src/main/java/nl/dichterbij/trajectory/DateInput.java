package nl.dichterbij.trajectory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as typed in three boxes. */
record DateInput(@Nullable String day, @Nullable String month, @Nullable String year) {

    static final DateInput EMPTY = new DateInput("", "", "");

    static DateInput of(LocalDate date) {
        return new DateInput("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    boolean isEmpty() {
        return Text.of(day).isEmpty() && Text.of(month).isEmpty() && Text.of(year).isEmpty();
    }

    /** Empty when it is no day of the calendar, such as 31 February. */
    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year, 4), number(month, 2), number(day, 2)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String typed, int digits) {
        String text = Text.of(typed);
        if (!text.matches("[0-9]{1," + digits + "}") || digits == 4 && text.length() != 4) {
            throw new NumberFormatException();
        }
        return Integer.parseInt(text);
    }
}
