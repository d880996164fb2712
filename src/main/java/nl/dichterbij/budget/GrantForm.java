package nl.dichterbij.budget;

import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Money that comes in or is taken out, as it was typed.
 *
 * @param submission made when the form was opened, so that a second click books nothing
 * @param direction  {@code in} or {@code out}
 */
record GrantForm(String submission, String direction, String regeling, String year, String category, String payingParty,
                 String amount) {

    static final int LONGEST_PARTY = 120;

    GrantForm(@Nullable String submission, @Nullable String direction, @Nullable String regeling, @Nullable String year,
              @Nullable String category, @Nullable String payingParty, @Nullable String amount) {
        this.submission = uuid(FreeText.of(submission)).orElseGet(UUID::randomUUID).toString();
        this.direction = FreeText.of(direction);
        this.regeling = FreeText.of(regeling);
        this.year = FreeText.of(year);
        this.category = FreeText.of(category);
        this.payingParty = FreeText.of(payingParty);
        this.amount = FreeText.of(amount);
    }

    static GrantForm empty(int year) {
        return new GrantForm(null, "in", null, String.valueOf(year), null, null, null);
    }

    void check(Iterable<Regeling> regelingen, Iterable<Integer> years, Errors errors) {
        if (!isIn() && !direction.equals("out")) {
            errors.rejectValue("direction", "budget.direction.empty");
        }
        if (findCategory().isEmpty()) {
            errors.rejectValue("category", "budget.category.empty");
        }
        FreeText.check(payingParty, LONGEST_PARTY, "payingParty", errors);
        if (findAmount().isEmpty()) {
            errors.rejectValue("amount", "budget.amount.wrong");
        }
        checkYear(regelingen, years, errors);
    }

    private void checkYear(Iterable<Regeling> regelingen, Iterable<Integer> years, Errors errors) {
        var known = false;
        for (var offered : years) {
            known = known || year.equals(String.valueOf(offered));
        }
        if (!known) {
            errors.rejectValue("year", "budget.year.wrong");
            return;
        }
        for (var offered : regelingen) {
            if (offered.code().equals(regeling)) {
                if (!offered.isValidIn(Integer.parseInt(year))) {
                    errors.rejectValue("year", "budget.year.not-valid", new Object[] {offered.name(), year}, null);
                }
                return;
            }
        }
        errors.rejectValue("regeling", "budget.regeling.empty");
    }

    boolean isIn() {
        return direction.equals("in");
    }

    /** Only after {@link #check} found nothing wrong. */
    NewGrant toGrant(RegionCode region) {
        return new NewGrant(UUID.fromString(submission), regeling, region, Integer.parseInt(year), findCategory().orElseThrow(),
                payingParty, findAmount().orElseThrow());
    }

    private Optional<BudgetCategory> findCategory() {
        try {
            return Optional.of(BudgetCategory.valueOf(category));
        } catch (IllegalArgumentException notChosen) {
            return Optional.empty();
        }
    }

    private Optional<Money> findAmount() {
        return Money.parse(amount).filter(money -> !money.isZero());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}
