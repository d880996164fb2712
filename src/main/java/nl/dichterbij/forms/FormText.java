package nl.dichterbij.forms;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads what came from a form, where anything may have been left out or tampered with. */
public final class FormText {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private FormText() {
    }

    /** Without blanks around it; what was not sent is empty. A null character cannot be stored, so it is left out. */
    public static String of(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    public static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}
