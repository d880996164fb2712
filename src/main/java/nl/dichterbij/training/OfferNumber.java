package nl.dichterbij.training;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of an offer as people read it out, such as {@code O-000123}.
 *
 * @param value O, a hyphen and at least six digits; {@link IllegalArgumentException} otherwise
 */
public record OfferNumber(String value) {

    private static final Pattern FORM = Pattern.compile("O-\\d{6,12}");

    public OfferNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a number of an offer");
        }
    }

    static OfferNumber of(long serial) {
        return new OfferNumber("O-%06d".formatted(serial));
    }

    /** The number in this text, or empty if it holds none. */
    static Optional<OfferNumber> parse(String text) {
        var normalised = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(normalised).matches() ? Optional.of(new OfferNumber(normalised)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
