package nl.dichterbij.budget;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What somebody changed.
 *
 * @param what   {@code new}, {@code name}, {@code last-day} or {@code source}
 * @param former null where there was none, as is {@code value} for a last day that was taken away
 */
record RegelingChange(String what, @Nullable String former, @Nullable String value, String reason, String by, LocalDateTime at) {
}
