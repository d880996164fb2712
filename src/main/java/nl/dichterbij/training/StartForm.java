package nl.dichterbij.training;

import java.time.LocalDate;

import nl.dichterbij.forms.DateForm;
import nl.dichterbij.forms.FormText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A start of an offer as it was typed. */
record StartForm(DateForm startsOn, String capacity) {

    static final int MAX_CAPACITY = 500;
    /** A date further away than this is a typing error. */
    private static final int YEARS = 3;

    StartForm(@Nullable DateForm startsOn, @Nullable String capacity) {
        this.startsOn = startsOn == null ? DateForm.EMPTY : startsOn;
        this.capacity = FormText.of(capacity);
    }

    void check(LocalDate today, Errors errors) {
        var day = startsOn.parse();
        if (startsOn.isEmpty()) {
            errors.rejectValue("startsOn", "training.startsOn.empty");
        } else if (day.isEmpty()) {
            errors.rejectValue("startsOn", "training.date.impossible");
        } else if (day.get().isBefore(today) || day.get().isAfter(today.plusYears(YEARS))) {
            errors.rejectValue("startsOn", "training.startsOn.range", new Object[] {YEARS}, null);
        }
        checkCapacity(errors);
    }

    void checkCapacity(Errors errors) {
        if (FormText.number(capacity).filter(n -> n >= 1 && n <= MAX_CAPACITY).isEmpty()) {
            errors.rejectValue("capacity", "training.capacity.range", new Object[] {MAX_CAPACITY}, null);
        }
    }
}
