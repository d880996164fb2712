package nl.dichterbij.region;

import java.util.regex.Pattern;

/**
 * CBS code of a municipality, such as {@code 0114} for Emmen.
 *
 * @param value four digits, without the letters GM; {@link IllegalArgumentException} otherwise
 */
public record MunicipalityCode(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{4}");

    public MunicipalityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a CBS municipality code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
