package nl.dichterbij.budget;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Text as people type it into a form; no markup and no pictures, so that it reads the same everywhere. */
final class FreeText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{Zs}\\r\\n\\t+=€°]*");

    private FreeText() {
    }

    /** Without blanks around it; what was not sent is empty. */
    static String of(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** @param field whose messages are {@code budget.<field>.empty}, {@code .long} and {@code .plain} */
    static void check(String text, int longest, String field, Errors errors) {
        problem(text, longest).ifPresent(code -> errors.rejectValue(field, "budget." + field + "." + code, new Object[] {longest}, null));
    }

    /** @return {@code empty}, {@code long} or {@code plain}; empty when nothing is wrong */
    static Optional<String> problem(String text, int longest) {
        if (text.isEmpty()) {
            return Optional.of("empty");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return Optional.of("long");
        }
        return PLAIN.matcher(text).matches() ? Optional.empty() : Optional.of("plain");
    }
}
