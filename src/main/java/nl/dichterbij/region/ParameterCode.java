package nl.dichterbij.region;

import java.util.regex.Pattern;

/**
 * Name of a dated parameter, such as {@code registration.minimum-age} or {@code term.conduct-intake}.
 *
 * @param value lower-case words joined by dots and hyphens; {@link IllegalArgumentException} otherwise
 */
public record ParameterCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");

    public ParameterCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a parameter code: " + value);
        }
    }

    /** The parameter of one step: {@code ParameterCode.of("term", "conduct-intake")} is {@code term.conduct-intake}. */
    public static ParameterCode of(String family, String elementId) {
        return new ParameterCode(family + "." + elementId);
    }

    @Override
    public String toString() {
        return value;
    }
}
