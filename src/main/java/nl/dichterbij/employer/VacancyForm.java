package nl.dichterbij.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.forms.DateForm;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.OccupationUri;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.skills.WorkCondition;
import org.jspecify.annotations.Nullable;

/**
 * What was typed and chosen for a vacancy, all of it text, so that nothing is lost when it is wrong.
 *
 * @param submissionId made when the form was opened
 * @param version      of the vacancy that is changed; empty for a new one
 * @param employer     id of a known employer, {@link EmployerInput#NEW_EMPLOYER}, or empty
 * @param skills       values of {@link SkillChoice}
 * @param licences     names of {@link Licence}
 * @param conditions   names of {@link WorkCondition}
 */
record VacancyForm(String submissionId, String version, String employerQuery, String employer,
                   EmployerForm newEmployer, String title, String description, String occupationQuery,
                   String occupation, String municipality, String minHours, String maxHours, String places,
                   DateForm openFrom, DateForm openUntil, String skillQuery, List<String> skills,
                   List<String> licences, List<String> conditions) implements EmployerInput {

    VacancyForm(@Nullable String submissionId, @Nullable String version, @Nullable String employerQuery,
                @Nullable String employer, @Nullable EmployerForm newEmployer, @Nullable String title,
                @Nullable String description, @Nullable String occupationQuery, @Nullable String occupation,
                @Nullable String municipality, @Nullable String minHours, @Nullable String maxHours,
                @Nullable String places, @Nullable DateForm openFrom, @Nullable DateForm openUntil,
                @Nullable String skillQuery, @Nullable List<String> skills, @Nullable List<String> licences,
                @Nullable List<String> conditions) {
        this.submissionId = FormText.uuid(FormText.of(submissionId)).orElseGet(UUID::randomUUID).toString();
        this.version = FormText.of(version);
        this.employerQuery = FormText.of(employerQuery);
        this.employer = FormText.of(employer);
        this.newEmployer = newEmployer == null ? EmployerForm.EMPTY : newEmployer;
        this.title = FormText.of(title);
        this.description = FormText.of(description);
        this.occupationQuery = FormText.of(occupationQuery);
        this.occupation = FormText.of(occupation);
        this.municipality = FormText.of(municipality);
        this.minHours = FormText.of(minHours);
        this.maxHours = FormText.of(maxHours);
        this.places = FormText.of(places);
        this.openFrom = openFrom == null ? DateForm.EMPTY : openFrom;
        this.openUntil = openUntil == null ? DateForm.EMPTY : openUntil;
        this.skillQuery = FormText.of(skillQuery);
        this.skills = texts(skills);
        this.licences = texts(licences);
        this.conditions = texts(conditions);
    }

    private static List<String> texts(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed.stream().map(FormText::of).toList();
    }

    static VacancyForm empty(LocalDate today, String employer) {
        return new VacancyForm(null, null, null, employer, null, null, null, null, null, null, null, null, "1",
                DateForm.of(today), null, null, null, null, null);
    }

    static VacancyForm of(VacancyView view) {
        var v = view.vacancy();
        return new VacancyForm(null, String.valueOf(view.version()), null, v.employer().toString(), null, v.title(),
                view.description(), null, v.occupation() == null ? null : v.occupation().value(),
                v.municipality().value(), String.valueOf(v.minHours()), String.valueOf(v.maxHours()),
                String.valueOf(v.places()), DateForm.of(v.openFrom()), DateForm.of(v.openUntil()), null,
                v.skills().stream().map(SkillChoice::value).toList(), List.of(Codes.of(v.demands().licences())),
                List.of(Codes.of(v.demands().conditions())));
    }

    /**
     * The form after a button in the list of skills.
     *
     * @param added   value of {@link SkillChoice} to put in
     * @param removed address of a skill to take out
     */
    VacancyForm after(@Nullable String added, @Nullable String removed) {
        var changed = new ArrayList<>(skills);
        if (added != null) {
            changed.add(added);
        }
        if (removed != null) {
            changed.removeIf(choice -> choice.endsWith(" " + removed));
        }
        return withSkills(changed);
    }

    /** The form after a colleague's change, so that saving it once more keeps what was typed. */
    VacancyForm withVersion(int current) {
        return new VacancyForm(submissionId, String.valueOf(current), employerQuery, employer, newEmployer, title,
                description, occupationQuery, occupation, municipality, minHours, maxHours, places, openFrom, openUntil,
                skillQuery, skills, licences, conditions);
    }

    private VacancyForm withSkills(List<String> changed) {
        return new VacancyForm(submissionId, version, employerQuery, employer, newEmployer, title, description,
                occupationQuery, occupation, municipality, minHours, maxHours, places, openFrom, openUntil, skillQuery,
                changed, licences, conditions);
    }

    /** Each skill once, in the order in which it was first chosen and with the strength chosen last. */
    List<RequiredSkill> requiredSkills() {
        var chosen = new LinkedHashMap<SkillUri, RequiredSkill>();
        skills.stream().flatMap(choice -> SkillChoice.parse(choice).stream()).forEach(s -> chosen.put(s.skill(), s));
        return List.copyOf(chosen.values());
    }

    /** Only after {@link VacancyFormChecks} found nothing wrong. */
    VacancyDetails toDetails() {
        return new VacancyDetails(title, description, occupation.isEmpty() ? null : new OccupationUri(occupation),
                new MunicipalityCode(municipality), Integer.parseInt(minHours), Integer.parseInt(maxHours),
                Integer.parseInt(places), requiredSkills(), openFrom.parse().orElseThrow(), openUntil.parse().orElse(null),
                new WorkDemands(Codes.read(Licence.class, licences), Codes.read(WorkCondition.class, conditions)));
    }
}
