package nl.dichterbij.region;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dutch postcode in the form {@code 7811AB}. Made from what people type, so "7811 ab" is accepted and normalised.
 *
 * @param value four digits of which the first is not zero, and two letters; {@link IllegalArgumentException} otherwise
 */
public record Postcode(String value) {

    // SA, SD and SS are never given out
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}(?!SA|SD|SS)[A-Z]{2}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    public Postcode {
        value = normalise(value);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a Dutch postcode");
        }
    }

    /** The postcode in this text, or empty if it holds none. */
    public static Optional<Postcode> parse(String text) {
        return FORM.matcher(normalise(text)).matches() ? Optional.of(new Postcode(text)) : Optional.empty();
    }

    /** The four digits: the neighbourhood or village ("PC4"). */
    public int digits() {
        return Integer.parseInt(value.substring(0, 4));
    }

    @Override
    public String toString() {
        return value;
    }

    private static String normalise(String text) {
        return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
