package nl.dichterbij.praktijkleren;

import java.util.Optional;
import java.util.regex.Pattern;

/** Number of a qualification in the register: five digits. A significant revision of a qualification has a new one. */
record Crebo(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{5}");

    Crebo {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a crebo");
        }
    }

    static Optional<Crebo> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Crebo(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
