package nl.dichterbij.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of why a score is what it is, without words: those are made when a page shows it, in the reader's language.
 *
 * @param numbers such as kilometres or hours; the kind says which
 * @param codes   addresses of skills, or names of an enum
 */
record Reason(Kind kind, List<Integer> numbers, List<String> codes) {

    /** Whether it speaks for the match. */
    enum Tone {
        FOR, PARTLY, AGAINST
    }

    /** What a line is about, in the order in which the lines stand. */
    enum Kind {
        /** numbers: found, asked; codes: those found */
        SKILLS(Tone.FOR),
        /** codes: what is asked and what is there instead, by turns */
        NEAR(Tone.PARTLY),
        MISSING(Tone.AGAINST),
        MISSING_NICE(Tone.PARTLY),
        NO_SKILLS_ASKED(Tone.FOR),
        LANGUAGES(Tone.FOR),
        NEAR_LANGUAGES(Tone.PARTLY),
        MISSING_LANGUAGES(Tone.AGAINST),
        /** numbers: fewest and most hours of the vacancy */
        HOURS(Tone.FOR),
        /** numbers: fewest hours of the vacancy, most hours of the case */
        HOURS_SHORT(Tone.AGAINST),
        SAME_MUNICIPALITY(Tone.FOR),
        /** numbers: kilometres */
        NEARBY(Tone.FOR),
        /** numbers: kilometres */
        DISTANCE(Tone.PARTLY),
        /** numbers: kilometres */
        FAR(Tone.AGAINST),
        DISTANCE_UNKNOWN(Tone.PARTLY),
        LICENCES(Tone.FOR),
        MISSING_LICENCES(Tone.AGAINST),
        CONDITIONS(Tone.FOR),
        UNSUITED_CONDITIONS(Tone.AGAINST);

        private final Tone tone;

        Kind(Tone tone) {
            this.tone = tone;
        }

        Tone tone() {
            return tone;
        }
    }

    Reason {
        numbers = List.copyOf(numbers);
        codes = List.copyOf(codes);
    }

    static Reason of(Kind kind, Integer... numbers) {
        return new Reason(kind, List.of(numbers), List.of());
    }

    static Reason of(Kind kind, List<String> codes) {
        return new Reason(kind, List.of(), codes);
    }

    /** As it is kept: {@code HOURS 16,32 } with numbers and codes each separated by blanks or commas. */
    String toText() {
        return Stream.of(kind.name(), String.join(",", numbers.stream().map(String::valueOf).toList()), String.join(" ", codes))
                .reduce((one, other) -> one + "|" + other).orElseThrow();
    }

    static Reason parse(String text) {
        var parts = text.split("\\|", 3);
        return new Reason(Kind.valueOf(parts[0]),
                parts[1].isEmpty() ? List.of() : Arrays.stream(parts[1].split(",")).map(Integer::valueOf).toList(),
                parts[2].isEmpty() ? List.of() : List.of(parts[2].split(" ")));
    }
}
