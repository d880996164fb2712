package nl.dichterbij.person;

import java.util.Optional;

/**
 * Citizen service number (burgerservicenummer): nine digits that pass the 11-test
 * (9a+8b+7c+6d+5e+4f+3g+2h-i divisible by 11), not all zeros. Never printed: {@code toString} hides it.
 */
public record Bsn(String value) {

    public Bsn {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a valid BSN");
        }
    }

    /** @return empty when the text is no BSN; spaces and dots are left out, eight digits get their leading zero */
    public static Optional<Bsn> parse(String text) {
        var digits = text.replaceAll("[\\s.]", "");
        var padded = digits.length() == 8 ? "0" + digits : digits;
        return isValid(padded) ? Optional.of(new Bsn(padded)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        if (!digits.matches("\\d{9}") || digits.equals("000000000")) {
            return false;
        }
        var sum = -digit(digits, 8);
        for (var place = 0; place < 8; place++) {
            sum += (9 - place) * digit(digits, place);
        }
        return sum % 11 == 0;
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }

    /** Enough to recognise the number, too little to know it. */
    public String masked() {
        return "•••••• " + value.substring(6);
    }

    @Override
    public String toString() {
        return "BSN";
    }
}
