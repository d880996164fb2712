package nl.dichterbij.openhiring;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of an open-hiring place as people read it out, such as {@code OH-000012}.
 *
 * @param value OH, a hyphen and at least six digits; {@link IllegalArgumentException} otherwise
 */
public record OpenHiringNumber(String value) {

    private static final Pattern FORM = Pattern.compile("OH-\\d{6,12}");

    public OpenHiringNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a number of an open-hiring place");
        }
    }

    static OpenHiringNumber of(long serial) {
        return new OpenHiringNumber("OH-%06d".formatted(serial));
    }

    static Optional<OpenHiringNumber> parse(String text) {
        var normalised = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(normalised).matches() ? Optional.of(new OpenHiringNumber(normalised)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
