package nl.dichterbij.offer;

import java.util.Optional;

import nl.dichterbij.employer.VacancyDetails;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.forms.PlainText;
import nl.dichterbij.trajectory.ServedArea;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Says at each field of an offer what is wrong with it. */
@Component
class OfferChecks {

    private final ServedArea area;

    OfferChecks(ServedArea area) {
        this.area = area;
    }

    void check(OfferForm form, boolean byLink, Errors errors) {
        var kind = form.chosenKind();
        if (kind.isEmpty()) {
            errors.rejectValue("kind", "offer.kind.empty");
        }
        PlainText.problemOrEmpty(form.title(), VacancyDetails.MAX_TITLE)
                .ifPresent(code -> reject(errors, "title", "vacancy.title." + code, VacancyDetails.MAX_TITLE));
        var description = kind.filter(chosen -> chosen == OfferKind.CARVE).isPresent()
                ? PlainText.problemOrEmpty(form.description(), VacancyDetails.MAX_DESCRIPTION)
                : PlainText.problem(form.description(), VacancyDetails.MAX_DESCRIPTION);
        description.ifPresent(code -> reject(errors, "description", code.equals("empty") ? "offer.description.empty"
                : "vacancy.description." + code, VacancyDetails.MAX_DESCRIPTION));
        if (!area.municipalities().containsKey(form.municipality())) {
            errors.rejectValue("municipality", "offer.municipality.empty");
        }
        if (kind.isEmpty() || kind.get().hasHours()) {
            hours(form, errors);
        }
        if (!byLink) {
            form.newEmployer().validate(errors);
            if (form.newEmployer().contactPhone().isEmpty() && form.newEmployer().contactEmail().isEmpty()) {
                errors.rejectValue("newEmployer.contactPhone", "offer.contact.empty");
            }
        }
    }

    private static void hours(OfferForm form, Errors errors) {
        var min = hours("minHours", form.minHours(), errors);
        var max = hours("maxHours", form.maxHours(), errors);
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            reject(errors, "maxHours", "vacancy.maxHours.below-minimum", min.get());
        }
        if (FormText.number(form.places()).filter(n -> n >= 1 && n <= VacancyDetails.MAX_PLACES).isEmpty()) {
            reject(errors, "places", "vacancy.places.range", VacancyDetails.MAX_PLACES);
        }
    }

    private static Optional<Integer> hours(String field, String typed, Errors errors) {
        var hours = FormText.number(typed).filter(n -> n >= 1 && n <= VacancyDetails.MAX_HOURS);
        if (hours.isEmpty()) {
            reject(errors, field, typed.isEmpty() ? "vacancy.%s.empty".formatted(field) : "vacancy.hours.range", VacancyDetails.MAX_HOURS);
        }
        return hours;
    }

    private static void reject(Errors errors, String field, String code, Object... arguments) {
        errors.rejectValue(field, code, arguments, null);
    }
}
