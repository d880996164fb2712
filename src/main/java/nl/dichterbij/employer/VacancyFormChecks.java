package nl.dichterbij.employer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import nl.dichterbij.forms.DateForm;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.forms.PlainText;
import nl.dichterbij.region.Municipality;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.skills.Concept;
import nl.dichterbij.skills.ConceptKind;
import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.Taxonomy;
import nl.dichterbij.skills.WorkCondition;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Says at each field of the form of a vacancy what is wrong with it. */
@Component
class VacancyFormChecks {

    /** A date further away than this is a typing error. */
    private static final int YEARS = 3;

    private final Regions regions;
    private final Taxonomy taxonomy;
    private final Clock clock;

    VacancyFormChecks(Regions regions, Taxonomy taxonomy, Clock clock) {
        this.regions = regions;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /** @param placesTaken how many places are given already, below which the number of places cannot go */
    void checkVacancy(VacancyForm form, RegionCode region, int placesTaken, Errors errors) {
        PlainText.problemOrEmpty(form.title(), VacancyDetails.MAX_TITLE)
                .ifPresent(code -> reject(errors, "title", "vacancy.title." + code, VacancyDetails.MAX_TITLE));
        PlainText.problem(form.description(), VacancyDetails.MAX_DESCRIPTION)
                .ifPresent(code -> reject(errors, "description", "vacancy.description." + code, VacancyDetails.MAX_DESCRIPTION));
        if (!form.occupation().isEmpty() && taxonomy.find(form.occupation()).filter(VacancyFormChecks::isOccupation).isEmpty()) {
            reject(errors, "occupation", "vacancy.occupation.unknown");
        }
        checkMunicipality(form, region, errors);
        checkHours(form, errors);
        checkPlaces(form, placesTaken, errors);
        checkPeriod(form, errors);
        checkSkills(form, errors);
        if (!Codes.areKnown(Licence.class, form.licences())) {
            reject(errors, "licences", "vacancy.licences.unknown");
        }
        if (!Codes.areKnown(WorkCondition.class, form.conditions())) {
            reject(errors, "conditions", "vacancy.conditions.unknown");
        }
    }

    private void checkMunicipality(VacancyForm form, RegionCode region, Errors errors) {
        if (form.municipality().isEmpty()) {
            reject(errors, "municipality", "vacancy.municipality.empty");
        } else if (regions.municipalitiesOf(region, LocalDate.now(clock)).stream().map(Municipality::code)
                .noneMatch(code -> code.value().equals(form.municipality()))) {
            reject(errors, "municipality", "vacancy.municipality.unknown", regions.get(region).name());
        }
    }

    private static void checkHours(VacancyForm form, Errors errors) {
        var min = hours("minHours", form.minHours(), errors);
        var max = hours("maxHours", form.maxHours(), errors);
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            reject(errors, "maxHours", "vacancy.maxHours.below-minimum", min.get());
        }
    }

    private static Optional<Integer> hours(String field, String typed, Errors errors) {
        if (typed.isEmpty()) {
            reject(errors, field, "vacancy.%s.empty".formatted(field));
            return Optional.empty();
        }
        var hours = FormText.number(typed).filter(n -> n >= 1 && n <= VacancyDetails.MAX_HOURS);
        if (hours.isEmpty()) {
            reject(errors, field, "vacancy.hours.range", VacancyDetails.MAX_HOURS);
        }
        return hours;
    }

    private static void checkPlaces(VacancyForm form, int placesTaken, Errors errors) {
        var places = FormText.number(form.places()).filter(n -> n >= 1 && n <= VacancyDetails.MAX_PLACES);
        if (form.places().isEmpty()) {
            reject(errors, "places", "vacancy.places.empty");
        } else if (places.isEmpty()) {
            reject(errors, "places", "vacancy.places.range", VacancyDetails.MAX_PLACES);
        } else if (places.get() < placesTaken) {
            reject(errors, "places", "vacancy.places.taken", placesTaken);
        }
    }

    private void checkPeriod(VacancyForm form, Errors errors) {
        if (form.openFrom().isEmpty()) {
            reject(errors, "openFrom", "vacancy.openFrom.empty");
        }
        var from = date("openFrom", form.openFrom(), errors);
        var until = date("openUntil", form.openUntil(), errors);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            reject(errors, "openUntil", "vacancy.openUntil.before-from");
        }
    }

    private Optional<LocalDate> date(String field, DateForm typed, Errors errors) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var date = typed.parse();
        if (date.isEmpty()) {
            reject(errors, field, "vacancy.date.impossible");
        } else if (date.get().isBefore(today.minusYears(YEARS)) || date.get().isAfter(today.plusYears(YEARS))) {
            reject(errors, field, "vacancy.date.far", YEARS);
            return Optional.empty();
        }
        return date;
    }

    private void checkSkills(VacancyForm form, Errors errors) {
        if (form.requiredSkills().size() > VacancyDetails.MAX_SKILLS) {
            reject(errors, "skillQuery", "vacancy.skills.too-many", VacancyDetails.MAX_SKILLS);
        }
        var known = taxonomy.findAll(form.requiredSkills().stream().map(required -> required.skill().value()).toList());
        var tampered = form.skills().stream().anyMatch(value -> !value.isEmpty() && SkillChoice.parse(value).isEmpty());
        if (tampered || known.size() < form.requiredSkills().size() || !known.values().stream().allMatch(VacancyFormChecks::isSkill)) {
            reject(errors, "skillQuery", "vacancy.skills.unknown");
        }
    }

    static boolean isOccupation(Concept concept) {
        return concept.kind() == ConceptKind.OCCUPATION;
    }

    static boolean isSkill(Concept concept) {
        return concept.kind() == ConceptKind.SKILL || concept.kind() == ConceptKind.SKILL_GROUP;
    }

    private static void reject(Errors errors, String field, String code, Object... arguments) {
        errors.rejectValue(field, code, arguments, null);
    }
}
