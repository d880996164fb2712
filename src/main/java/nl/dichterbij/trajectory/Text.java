package nl.dichterbij.trajectory;

import org.jspecify.annotations.Nullable;

/** Typed text as it is meant: without blanks around it. */
final class Text {

    private Text() {
    }

    /** Never null. */
    static String of(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable String orNull(@Nullable String typed) {
        String text = of(typed);
        return text.isEmpty() ? null : text;
    }
}
