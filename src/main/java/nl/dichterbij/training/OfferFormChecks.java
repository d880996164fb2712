package nl.dichterbij.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import nl.dichterbij.budget.BudgetCategory;
import nl.dichterbij.budget.Money;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.forms.PlainText;
import nl.dichterbij.region.Municipality;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Says at each field of the form of an offer what is wrong with it. */
@Component
class OfferFormChecks {

    private final Regions regions;
    private final Clock clock;

    OfferFormChecks(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    void check(OfferForm form, RegionCode region, Errors errors) {
        if (!OfferForm.isOneOf(OfferKind.values(), form.kind())) {
            reject(errors, "kind", "training.kind.empty");
        }
        checkText(errors, "title", form.title(), OfferDetails.MAX_TITLE, true);
        checkText(errors, "provider", form.provider(), OfferDetails.MAX_TITLE, true);
        checkText(errors, "description", form.description(), OfferDetails.MAX_DESCRIPTION, false);
        checkMunicipality(form, region, errors);
        checkDuration(form, errors);
        if (!OfferForm.isOneOf(AgeRange.values(), form.ages())) {
            reject(errors, "ages", "training.ages.empty");
        }
        checkCost(form, errors);
    }

    private static void checkText(Errors errors, String field, String text, int longest, boolean needed) {
        if (needed && text.isBlank()) {
            reject(errors, field, "training.%s.empty".formatted(field));
        }
        PlainText.problem(text, longest).ifPresent(code -> reject(errors, field, "training.text." + code, longest));
    }

    private void checkMunicipality(OfferForm form, RegionCode region, Errors errors) {
        if (form.municipality().isEmpty()) {
            reject(errors, "municipality", "training.municipality.empty");
        } else if (regions.municipalitiesOf(region, LocalDate.now(clock)).stream().map(Municipality::code)
                .noneMatch(code -> code.value().equals(form.municipality()))) {
            reject(errors, "municipality", "training.municipality.unknown", regions.get(region).name());
        }
    }

    private static void checkDuration(OfferForm form, Errors errors) {
        var weeks = FormText.number(form.weeks()).filter(n -> n >= 1 && n <= OfferDetails.MAX_WEEKS);
        if (weeks.isEmpty()) {
            reject(errors, "weeks", "training.weeks.range", OfferDetails.MAX_WEEKS);
        }
        if (form.firstPhase().isEmpty()) {
            return;
        }
        var phase = FormText.number(form.firstPhase()).filter(n -> n >= 1);
        if (phase.isEmpty() || weeks.isPresent() && phase.get() >= weeks.get()) {
            reject(errors, "firstPhase", "training.firstPhase.range");
        }
    }

    private static void checkCost(OfferForm form, Errors errors) {
        var cost = form.cost().isEmpty() ? Optional.of(Money.ZERO) : Money.parse(form.cost());
        if (cost.isEmpty()) {
            reject(errors, "cost", "training.cost.impossible");
        } else if (!cost.get().isZero() && !OfferForm.isOneOf(BudgetCategory.values(), form.category())) {
            reject(errors, "category", "training.category.empty");
        }
    }

    private static void reject(Errors errors, String field, String code, Object... arguments) {
        errors.rejectValue(field, code, arguments, null);
    }
}
