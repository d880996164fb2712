package nl.dichterbij.praktijkleren;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads what came from a form, where anything may have been left out or tampered with. */
final class FormText {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s.<>]{2,}");
    private static final Pattern PHONE = Pattern.compile("[+]?[0-9 ()-]{8,20}");

    private FormText() {
    }

    static String of(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    static boolean isEmail(String text) {
        return text.length() <= 254 && EMAIL.matcher(text).matches();
    }

    static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    /** Notes at the field what is wrong with a text that others read, also on paper. */
    static void check(Errors errors, String field, String text, int longest, boolean required) {
        if (text.isEmpty()) {
            if (required) {
                errors.rejectValue(field, "praktijk.text.empty");
            }
        } else if (text.length() > longest) {
            errors.rejectValue(field, "praktijk.text.too-long", new Object[] {longest}, null);
        } else if (text.indexOf('<') >= 0 || text.indexOf('>') >= 0 || text.codePoints().anyMatch(FormText::isOdd)) {
            errors.rejectValue(field, "praktijk.text.odd");
        }
    }

    private static boolean isOdd(int c) {
        var control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        return control || Character.isSupplementaryCodePoint(c) || Character.isEmojiPresentation(c) || c == 0xFE0F || c == 0x20E3
                || Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.UNASSIGNED;
    }
}
