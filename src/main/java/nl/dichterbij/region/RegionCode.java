package nl.dichterbij.region;

import java.util.regex.Pattern;

/**
 * Code of a region, for a labour-market region as UWV and CBS write it, such as {@code AM03} for Drenthe.
 *
 * @param value two to four capitals followed by two digits; {@link IllegalArgumentException} otherwise
 */
public record RegionCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}\\d{2}");

    public RegionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a region code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
