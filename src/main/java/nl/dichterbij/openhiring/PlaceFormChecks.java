package nl.dichterbij.openhiring;

import java.util.Optional;

import nl.dichterbij.employer.EmployerChoices;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.region.Municipalities;
import nl.dichterbij.forms.PlainText;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Says at each field of the form of an open-hiring place what is wrong with it. */
@Component
class PlaceFormChecks {

    private final EmployerChoices employers;
    private final Municipalities municipalities;
    private final Regions regions;

    PlaceFormChecks(EmployerChoices employers, Municipalities municipalities, Regions regions) {
        this.employers = employers;
        this.municipalities = municipalities;
        this.regions = regions;
    }

    void check(PlaceForm form, RegionCode region, Errors errors) {
        employers.check(form, errors);
        if (form.chosenMode().isEmpty()) {
            reject(errors, "mode", "open-hiring.mode.empty");
        }
        PlainText.problemOrEmpty(form.title(), PlaceDetails.MAX_TITLE)
                .ifPresent(code -> reject(errors, "title", "vacancy.title." + code, PlaceDetails.MAX_TITLE));
        if (form.municipality().isEmpty()) {
            reject(errors, "municipality", "vacancy.municipality.empty");
        } else if (!municipalities.of(region).containsKey(form.municipality())) {
            reject(errors, "municipality", "vacancy.municipality.unknown", regions.get(region).name());
        }
        var min = hours("minHours", form.minHours(), errors);
        var max = hours("maxHours", form.maxHours(), errors);
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            reject(errors, "maxHours", "vacancy.maxHours.below-minimum", min.get());
        }
        optional("liftKg", form.liftKg(), PhysicalDemands.MAX_LIFT_KG, errors);
        optional("standHours", form.standHours(), PhysicalDemands.MAX_STAND_HOURS, errors);
        if (form.places().isEmpty()) {
            reject(errors, "places", "vacancy.places.empty");
        } else if (between(form.places(), PlaceDetails.MAX_PLACES).isEmpty()) {
            reject(errors, "places", "vacancy.places.range", PlaceDetails.MAX_PLACES);
        }
    }

    private static Optional<Integer> hours(String field, String typed, Errors errors) {
        var hours = between(typed, PlaceDetails.MAX_HOURS);
        if (typed.isEmpty()) {
            reject(errors, field, "vacancy.%s.empty".formatted(field));
        } else if (hours.isEmpty()) {
            reject(errors, field, "vacancy.hours.range", PlaceDetails.MAX_HOURS);
        }
        return hours;
    }

    private static void optional(String field, String typed, int most, Errors errors) {
        if (!typed.isEmpty() && between(typed, most).isEmpty()) {
            reject(errors, field, "open-hiring.number.range", most);
        }
    }

    private static Optional<Integer> between(String typed, int most) {
        return FormText.number(typed).filter(n -> n >= 1 && n <= most);
    }

    private static void reject(Errors errors, String field, String code, Object... arguments) {
        errors.rejectValue(field, code, arguments, null);
    }
}
