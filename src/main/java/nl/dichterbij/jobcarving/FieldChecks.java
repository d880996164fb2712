package nl.dichterbij.jobcarving;

import java.util.Optional;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.forms.PlainText;
import org.springframework.validation.Errors;

/** Says at a field what is wrong with what was typed. */
final class FieldChecks {

    private FieldChecks() {
    }

    static void text(String field, String typed, int longest, boolean required, Errors errors) {
        (required ? PlainText.problemOrEmpty(typed, longest) : PlainText.problem(typed, longest))
                .ifPresent(code -> errors.rejectValue(field, "carving.text." + code, new Object[] {longest}, null));
    }

    /** Nothing typed is no fault. */
    static Optional<Integer> number(String field, String typed, int most, Errors errors) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var number = FormText.number(typed).filter(value -> value >= 1 && value <= most);
        if (number.isEmpty()) {
            errors.rejectValue(field, "carving.number.range", new Object[] {most}, null);
        }
        return number;
    }

    static <T extends Enum<T>> Optional<T> choice(Class<T> type, String field, String typed, Errors errors) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(typed)) {
                return Optional.of(constant);
            }
        }
        errors.rejectValue(field, "carving.choice.empty");
        return Optional.empty();
    }
}
