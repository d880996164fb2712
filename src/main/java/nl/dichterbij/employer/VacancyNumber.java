package nl.dichterbij.employer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a vacancy as people read it out, such as {@code V-000123}.
 *
 * @param value V, a hyphen and at least six digits; {@link IllegalArgumentException} otherwise
 */
public record VacancyNumber(String value) {

    private static final Pattern FORM = Pattern.compile("V-\\d{6,12}");

    public VacancyNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a vacancy number");
        }
    }

    static VacancyNumber of(long serial) {
        return new VacancyNumber("V-%06d".formatted(serial));
    }

    /** The number in this text, or empty if it holds none. */
    public static Optional<VacancyNumber> parse(String text) {
        var normalised = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(normalised).matches() ? Optional.of(new VacancyNumber(normalised)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
