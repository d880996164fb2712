package nl.dichterbij.training;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.forms.DateForm;
import nl.dichterbij.forms.FormText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Who was at a meeting, as it was entered.
 *
 * @param answers by id of the enrolment: {@link #PRESENT}, a reason of absence, or empty for nothing entered
 */
record AttendanceForm(DateForm heldOn, Map<String, String> answers) {

    static final String PRESENT = "PRESENT";

    AttendanceForm(@Nullable DateForm heldOn, @Nullable Map<String, String> answers) {
        this.heldOn = heldOn == null ? DateForm.EMPTY : heldOn;
        this.answers = answers == null ? Map.of() : new HashMap<>(answers);
    }

    public String answer(UUID enrolment) {
        return FormText.of(answers.get(enrolment.toString()));
    }

    /** The reason of absence, empty for somebody who was there; empty altogether when nothing (known) was entered. */
    Optional<Optional<AbsenceReason>> read(UUID enrolment) {
        var answer = answer(enrolment);
        if (answer.equals(PRESENT)) {
            return Optional.of(Optional.empty());
        }
        return Arrays.stream(AbsenceReason.values()).filter(reason -> reason.name().equals(answer)).findFirst().map(Optional::of);
    }

    /** @param first day of the training */
    void check(LocalDate first, LocalDate today, Errors errors) {
        var day = heldOn.parse();
        if (heldOn.isEmpty()) {
            errors.rejectValue("heldOn", "training.heldOn.empty");
        } else if (day.isEmpty()) {
            errors.rejectValue("heldOn", "training.date.impossible");
        } else if (day.get().isBefore(first)) {
            errors.rejectValue("heldOn", "training.heldOn.early");
        } else if (day.get().isAfter(today)) {
            errors.rejectValue("heldOn", "training.heldOn.late");
        }
    }
}
