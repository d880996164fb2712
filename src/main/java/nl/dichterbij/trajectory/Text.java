package nl.dichterbij.trajectory;

import org.jspecify.annotations.Nullable;

/** Typed text as it is meant: without blanks around it, never null. */
final class Text {

    private Text() {
    }

    static String of(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
