package nl.dichterbij.praktijkleren;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in the QR code: 26 letters and digits without I, L, O and U, which are easily mistaken. Some 130 random
 * bits, so that nobody finds a statement by trying.
 */
record VerificationCode(String value) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static VerificationCode random() {
        var code = new StringBuilder();
        RANDOM.ints(26, 0, LETTERS.length()).forEach(index -> code.append(LETTERS.charAt(index)));
        return new VerificationCode(code.toString());
    }

    /** As typed from paper: small letters, blanks and hyphens do not matter, and neither do letters that look alike. */
    static Optional<VerificationCode> parse(String typed) {
        if (typed.length() > 80) {
            return Optional.empty();
        }
        var text = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
        return FORM.matcher(text).matches() ? Optional.of(new VerificationCode(text)) : Optional.empty();
    }

    /** In groups of five or fewer, to be read from paper. */
    String spaced() {
        return value.replaceAll("(.{5})(?=.)", "$1-");
    }
}
