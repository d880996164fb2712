package nl.dichterbij.training;

import java.util.Arrays;
import java.util.UUID;

import nl.dichterbij.budget.BudgetCategory;
import nl.dichterbij.budget.Money;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What was typed and chosen for an offer, all of it text, so that nothing is lost when it is wrong.
 *
 * @param submissionId made when the form was opened
 * @param version      of the offer that is changed; empty for a new one
 * @param firstPhase   weeks; empty when there are no phases
 * @param attendance   {@link #YES} or empty
 * @param cost         euros; empty for a free offer
 */
record OfferForm(String submissionId, String version, String kind, String title, String description, String provider,
                 String municipality, String weeks, String firstPhase, String attendance, String ages, String cost,
                 String category) {

    static final String YES = "true";

    OfferForm(@Nullable String submissionId, @Nullable String version, @Nullable String kind, @Nullable String title,
              @Nullable String description, @Nullable String provider, @Nullable String municipality,
              @Nullable String weeks, @Nullable String firstPhase, @Nullable String attendance, @Nullable String ages,
              @Nullable String cost, @Nullable String category) {
        this.submissionId = FormText.uuid(FormText.of(submissionId)).orElseGet(UUID::randomUUID).toString();
        this.version = FormText.of(version);
        this.kind = FormText.of(kind);
        this.title = FormText.of(title);
        this.description = FormText.of(description);
        this.provider = FormText.of(provider);
        this.municipality = FormText.of(municipality);
        this.weeks = FormText.of(weeks);
        this.firstPhase = FormText.of(firstPhase);
        this.attendance = FormText.of(attendance);
        this.ages = FormText.of(ages);
        this.cost = FormText.of(cost);
        this.category = FormText.of(category);
    }

    static OfferForm empty() {
        return new OfferForm(null, null, null, null, null, null, null, null, null, null, AgeRange.ALL.name(), null, null);
    }

    static OfferForm of(OfferView view) {
        var d = view.details();
        return new OfferForm(null, String.valueOf(view.version()), d.kind().name(), d.title(), d.description(), d.provider(),
                d.municipality().value(), String.valueOf(d.weeks()), d.firstPhaseWeeks() == null ? null : d.firstPhaseWeeks().toString(),
                d.attendanceKept() ? YES : null, d.ages().name(), d.cost().isZero() ? null : typed(d.cost()),
                d.budgetCategory() == null ? null : d.budgetCategory().name());
    }

    private static String typed(Money cost) {
        return cost.euros().toPlainString().replace('.', ',');
    }

    /** The form after a colleague's change, so that saving it once more keeps what was typed. */
    OfferForm withVersion(int current) {
        return new OfferForm(submissionId, String.valueOf(current), kind, title, description, provider, municipality, weeks,
                firstPhase, attendance, ages, cost, category);
    }

    static boolean isOneOf(Enum<?>[] known, String name) {
        return Arrays.stream(known).anyMatch(one -> one.name().equals(name));
    }

    private Money amount() {
        return cost.isEmpty() ? Money.ZERO : Money.parse(cost).orElseThrow();
    }

    /** Only after {@link OfferFormChecks} found nothing wrong. */
    OfferDetails toDetails() {
        return new OfferDetails(OfferKind.valueOf(kind), title, description, provider, new MunicipalityCode(municipality),
                Integer.parseInt(weeks), firstPhase.isEmpty() ? null : Integer.valueOf(firstPhase), attendance.equals(YES),
                amount(), amount().isZero() ? null : BudgetCategory.valueOf(category), AgeRange.valueOf(ages));
    }
}
