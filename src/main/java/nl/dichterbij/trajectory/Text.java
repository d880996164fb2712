package nl.dichterbij.trajectory;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Typed text as it is meant: without blanks around it. */
final class Text {

    private Text() {
    }

    /** Never null. */
    static String of(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Empty for what is no id, such as an address that somebody made up. */
    static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static @Nullable String orNull(@Nullable String typed) {
        String text = of(typed);
        return text.isEmpty() ? null : text;
    }
}
