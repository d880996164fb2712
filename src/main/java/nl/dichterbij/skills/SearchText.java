package nl.dichterbij.skills;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which labels and what people type are compared: small letters, no accents, single blanks. */
final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Locale DUTCH = Locale.of("nl");

    private SearchText() {}

    static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(DUTCH);
    }
}
