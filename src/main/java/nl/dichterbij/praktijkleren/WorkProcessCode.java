package nl.dichterbij.praktijkleren;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code of a werkproces within a qualification, such as {@code B1-K1-W2}: basis or profile part, kerntaak, werkproces
 * (domain.md section 2).
 */
record WorkProcessCode(String value) implements Comparable<WorkProcessCode> {

    private static final Pattern FORM = Pattern.compile("([BP])([0-9]{1,2})-K([0-9]{1,2})-W([0-9]{1,2})");

    WorkProcessCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of a werkproces");
        }
    }

    static Optional<WorkProcessCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new WorkProcessCode(text)) : Optional.empty();
    }

    /** {@code B1-K1} of {@code B1-K1-W2}. */
    String coreTask() {
        return value.substring(0, value.lastIndexOf('-'));
    }

    /** W2 before W10. */
    @Override
    public int compareTo(WorkProcessCode other) {
        return order().compareTo(other.order());
    }

    private String order() {
        Matcher parts = FORM.matcher(value);
        parts.matches();
        return "%s%2s%2s%2s".formatted(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
    }

    @Override
    public String toString() {
        return value;
    }
}
