package nl.dichterbij.training;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads what came from a form, where anything may have been left out or tampered with. */
final class FormText {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final int VARIATION_SELECTOR = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private FormText() {
    }

    /** Without blanks around it; what was not sent is empty. A null character cannot be stored, so it is left out. */
    static String of(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    /** What is wrong with a text that others read: {@code too-long}, {@code html} or {@code emoji}; empty when nothing is. */
    static Optional<String> problem(String text, int longest) {
        if (text.length() > longest) {
            return Optional.of("too-long");
        }
        if (text.indexOf('<') >= 0 || text.indexOf('>') >= 0) {
            return Optional.of("html");
        }
        return text.codePoints().anyMatch(FormText::isPicture) ? Optional.of("emoji") : Optional.empty();
    }

    private static boolean isPicture(int c) {
        var control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        return control || Character.isSupplementaryCodePoint(c) || Character.isEmojiPresentation(c)
                || c == VARIATION_SELECTOR || c == KEYCAP || Character.getType(c) == Character.SURROGATE
                || Character.getType(c) == Character.PRIVATE_USE;
    }
}
