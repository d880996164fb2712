package nl.dichterbij.event;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of an edition as people read it out, such as {@code E-000012}.
 *
 * @param value E, a hyphen and at least six digits; {@link IllegalArgumentException} otherwise
 */
public record EditionNumber(String value) {

    private static final Pattern FORM = Pattern.compile("E-\\d{6,12}");

    public EditionNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a number of an edition");
        }
    }

    static EditionNumber of(long serial) {
        return new EditionNumber("E-%06d".formatted(serial));
    }

    static Optional<EditionNumber> parse(String text) {
        var normalised = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(normalised).matches() ? Optional.of(new EditionNumber(normalised)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
