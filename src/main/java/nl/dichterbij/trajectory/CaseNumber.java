package nl.dichterbij.trajectory;

import java.util.Optional;

/**
 * Number of a case as people read it out, such as {@code 2026-000123}: year of registration and serial number.
 * It says nothing about the person, so it may stand in forms, links and logs.
 */
public record CaseNumber(String value) {

    private static final String PATTERN = "\\d{4}-\\d{6,}";

    public CaseNumber {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("Not a case number");
        }
    }

    static CaseNumber of(int year, long serial) {
        return new CaseNumber("%d-%06d".formatted(year, serial));
    }

    public static Optional<CaseNumber> parse(String text) {
        var trimmed = text.strip();
        return trimmed.matches(PATTERN) ? Optional.of(new CaseNumber(trimmed)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
