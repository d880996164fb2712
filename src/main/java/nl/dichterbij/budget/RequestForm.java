package nl.dichterbij.budget;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was typed on the page of a request; each of its forms sends its own part.
 *
 * @param explanation why the money is needed, of the one who asks
 * @param outcome     code of the decision
 * @param motivation  of the decision; it stands in the letter to the jobseeker
 * @param draft       number of the decision that was read before signing it or sending it back
 * @param reason      for sending it back
 */
record RequestForm(String explanation, String outcome, String motivation, String draft, String reason) {

    static final int LONGEST = 2000;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    RequestForm(@Nullable String explanation, @Nullable String outcome, @Nullable String motivation,
                @Nullable String draft, @Nullable String reason) {
        this.explanation = FreeText.of(explanation);
        this.outcome = FreeText.of(outcome);
        this.motivation = FreeText.of(motivation);
        this.draft = FreeText.of(draft);
        this.reason = FreeText.of(reason);
    }

    static RequestForm empty(String motivation) {
        return new RequestForm(null, null, motivation, null, null);
    }

    void checkExplanation(Errors errors) {
        FreeText.check(explanation, LONGEST, "explanation", errors);
    }

    void checkDecision(Errors errors) {
        if (findOutcome().isEmpty()) {
            errors.rejectValue("outcome", "budget.outcome.empty");
        }
        FreeText.check(motivation, LONGEST, "motivation", errors);
    }

    void checkReason(Errors errors) {
        FreeText.check(reason, LONGEST, "reason", errors);
    }

    Optional<BudgetOutcome> findOutcome() {
        try {
            return Optional.of(BudgetOutcome.of(outcome));
        } catch (IllegalArgumentException notChosen) {
            return Optional.empty();
        }
    }

    /** Zero, which no draft has, when it was not sent or tampered with. */
    int draftNumber() {
        return NUMBER.matcher(draft).matches() ? Integer.parseInt(draft) : 0;
    }
}
