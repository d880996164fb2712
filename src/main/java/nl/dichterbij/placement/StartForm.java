package nl.dichterbij.placement;

import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.forms.DateForm;
import nl.dichterbij.forms.FormText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an employer chose and typed, all of it text, so that nothing is lost when it is wrong. */
record StartForm(String outcome, DateForm newStartDate) {

    static final Set<String> OUTCOMES = new java.util.LinkedHashSet<>(
            java.util.List.of(StartAnswer.STARTED, StartAnswer.POSTPONED, StartAnswer.NOT_STARTED));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    static final StartForm EMPTY = new StartForm(null, null);

    StartForm(@Nullable String outcome, @Nullable DateForm newStartDate) {
        this.outcome = FormText.of(outcome);
        this.newStartDate = newStartDate == null ? DateForm.EMPTY : newStartDate;
    }

    void check(StartConfirmations confirmations, UUID placement, Errors errors) {
        if (!OUTCOMES.contains(outcome)) {
            errors.rejectValue("outcome", "start.outcome.empty");
        } else if (outcome.equals(StartAnswer.POSTPONED) && newStartDate.isEmpty()) {
            errors.rejectValue("newStartDate", "start.newStartDate.empty");
        } else if (outcome.equals(StartAnswer.POSTPONED) && newStartDate.parse().isEmpty()) {
            errors.rejectValue("newStartDate", "start.newStartDate.impossible");
        } else if (outcome.equals(StartAnswer.POSTPONED) && !confirmations.isPossible(placement, newStartDate.parse().get())) {
            errors.rejectValue("newStartDate", "start.newStartDate.range",
                    new Object[] {DAY.format(confirmations.latest(placement))}, null);
        }
    }

    /** Only after {@link #check} found nothing wrong. */
    StartAnswer toAnswer() {
        return new StartAnswer(outcome, outcome.equals(StartAnswer.POSTPONED) ? newStartDate.parse().orElseThrow() : null);
    }
}
