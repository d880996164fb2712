package nl.dichterbij.region;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a value of a unit may look like, and how it is written down. */
final class ParameterUnit {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,2})?");
    private static final Pattern PERIOD = Pattern.compile("([0-9]{1,4})\\s*(dag|dagen|day|days|week|weken|weeks|maand|maanden|month|months|jaar|year|years)");
    private static final Pattern ISO_PERIOD = Pattern.compile("P[0-9]{1,4}[DWMY]");
    /** The most that makes sense, by unit; a typing error is caught, a wish is not. */
    private static final Map<String, Integer> MOST = Map.of("score", 100, "year", 120, "month", 240, "working-day", 500,
            "count", 100_000, "percent", 1000, "minute", 100_000);
    private static final int MOST_OF_OTHERS = 1_000_000_000;
    private static final int LONGEST_LIST = 20;

    private ParameterUnit() {
    }

    /**
     * The value as it is stored, or empty when it is none of this unit.
     *
     * @param former a value that the parameter has: a list stays a list, a whole number a whole number
     */
    static Optional<String> read(String typed, String unit, String former) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (unit.equals(ParameterValue.PERIOD)) {
            return period(typed.strip(), text);
        }
        if (former.contains(",")) {
            return list(text, unit);
        }
        return WHOLE.matcher(former).matches() && !unit.equals("euro") && !unit.equals("percent") ? whole(text, unit) : decimal(text, unit);
    }

    private static Optional<String> whole(String text, String unit) {
        return Optional.of(text).filter(WHOLE.asMatchPredicate()).map(Integer::valueOf)
                .filter(number -> number <= MOST.getOrDefault(unit, MOST_OF_OTHERS)).map(String::valueOf);
    }

    private static Optional<String> decimal(String text, String unit) {
        return Optional.of(text).filter(DECIMAL.asMatchPredicate()).map(number -> new BigDecimal(number.replace(',', '.')))
                .filter(number -> number.compareTo(BigDecimal.valueOf(MOST.getOrDefault(unit, MOST_OF_OTHERS))) <= 0)
                .map(BigDecimal::toPlainString);
    }

    /** Whole numbers with commas between them, each more than the one before. */
    private static Optional<String> list(String text, String unit) {
        var parts = Arrays.stream(text.split(",", -1)).map(part -> whole(part.strip(), unit)).toList();
        if (parts.size() > LONGEST_LIST || parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var numbers = parts.stream().map(part -> Integer.valueOf(part.orElseThrow())).toList();
        var rising = numbers.stream().sorted().distinct().toList().equals(numbers);
        return rising ? Optional.of(numbers.stream().map(String::valueOf).collect(Collectors.joining(","))) : Optional.empty();
    }

    private static Optional<String> period(String typed, String text) {
        if (ISO_PERIOD.matcher(typed.toUpperCase(Locale.ROOT)).matches()) {
            return Optional.of(typed.toUpperCase(Locale.ROOT));
        }
        var words = PERIOD.matcher(text);
        return words.matches() ? Optional.of("P" + Integer.valueOf(words.group(1)) + letter(words.group(2))) : Optional.empty();
    }

    private static char letter(String word) {
        return switch (word.charAt(0)) {
            case 'd' -> 'D';
            case 'w' -> 'W';
            case 'm' -> 'M';
            default -> 'Y';
        };
    }
}
