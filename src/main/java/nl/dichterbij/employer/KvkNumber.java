package nl.dichterbij.employer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a company in the trade register of the Kamer van Koophandel. It has no check digit.
 *
 * @param value eight digits, possibly with leading zeros; {@link IllegalArgumentException} otherwise
 */
public record KvkNumber(String value) {

    private static final Pattern FORM = Pattern.compile("(?!0{8})\\d{8}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0.]+");

    public KvkNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a KvK number");
        }
    }

    /** The number in what someone typed, with or without blanks and dots; empty if it holds none. */
    public static Optional<KvkNumber> parse(String text) {
        var digits = SEPARATORS.matcher(text).replaceAll("");
        return FORM.matcher(digits).matches() ? Optional.of(new KvkNumber(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
