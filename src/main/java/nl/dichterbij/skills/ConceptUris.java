package nl.dichterbij.skills;

import java.util.regex.Pattern;

/** What addresses of concepts have in common. */
final class ConceptUris {

    private static final Pattern FORM = Pattern.compile("https?://\\S+");

    private ConceptUris() {}

    static boolean isUri(String text) {
        return text.length() <= 300 && FORM.matcher(text).matches();
    }

    static void check(String value) {
        if (!isUri(value)) {
            throw new IllegalArgumentException("Not the address of a concept: " + value);
        }
    }
}
