package nl.dichterbij.forms;

import java.util.Optional;

/** What people may type in a text that others read: no HTML and no pictures, so that it reads the same everywhere. */
public final class PlainText {

    private static final int VARIATION_SELECTOR = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private PlainText() {
    }

    /** What is wrong with a text that may not be empty: {@code empty}, or as {@link #problem}. */
    public static Optional<String> problemOrEmpty(String text, int longest) {
        return text.isBlank() ? Optional.of("empty") : problem(text, longest);
    }

    /** What is wrong with a text: {@code too-long}, {@code html} or {@code emoji}; empty when nothing is. */
    public static Optional<String> problem(String text, int longest) {
        if (text.strip().length() > longest) {
            return Optional.of("too-long");
        }
        if (text.indexOf('<') >= 0 || text.indexOf('>') >= 0) {
            return Optional.of("html");
        }
        return text.codePoints().anyMatch(PlainText::isPicture) ? Optional.of("emoji") : Optional.empty();
    }

    private static boolean isPicture(int c) {
        var control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        return control || Character.isSupplementaryCodePoint(c) || Character.isEmojiPresentation(c)
                || c == VARIATION_SELECTOR || c == KEYCAP || Character.getType(c) == Character.SURROGATE
                || Character.getType(c) == Character.PRIVATE_USE;
    }
}
