package nl.dichterbij.employer;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dichterbij.region.Municipalities;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.Concept;
import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.Taxonomy;
import nl.dichterbij.skills.WorkCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Everything that the form of a vacancy offers to choose from: what was chosen before, and what the searches find. */
@Component
class VacancyFormModel {

    private static final String FORM = "form";
    private static final int FOUND = 8;

    private final EmployerChoices employers;
    private final Municipalities municipalities;
    private final Taxonomy taxonomy;

    VacancyFormModel(EmployerChoices employers, Municipalities municipalities, Taxonomy taxonomy) {
        this.employers = employers;
        this.municipalities = municipalities;
        this.taxonomy = taxonomy;
    }

    /** A required skill as the form shows it. */
    record ChosenSkill(String uri, String label, String strength) {

        private static ChosenSkill of(RequiredSkill required, Concept concept) {
            return new ChosenSkill(concept.uri(), concept.label(), required.strength().name());
        }
    }

    /** Where what is wrong with a form is noted; a request that is no such form at all never comes this far (400). */
    static BindingResult errorsOf(VacancyForm form) {
        return new BeanPropertyBindingResult(form, FORM);
    }

    /** @param errors what is wrong with this form; null when nobody asked */
    String show(VacancyForm form, @Nullable BindingResult errors, RegionCode region, Model model) {
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors == null ? errorsOf(form) : errors);
        model.addAttribute("languageForm", "vacature");
        model.addAttribute("municipalities", municipalities.of(region));
        employers.fill(form, model);
        model.addAttribute("occupations", occupationsFor(form));
        var chosen = chosenSkills(form);
        model.addAttribute("chosenSkills", chosen);
        model.addAttribute("foundSkills", foundSkills(form, chosen));
        model.addAttribute("licences", Licence.values());
        model.addAttribute("conditions", WorkCondition.values());
        return "employer/vacancy-form";
    }

    private List<Concept> occupationsFor(VacancyForm form) {
        var options = new LinkedHashSet<Concept>();
        taxonomy.findAll(Stream.of(form.occupation()).filter(uri -> !uri.isEmpty()).toList()).values().stream()
                .filter(VacancyFormChecks::isOccupation).forEach(options::add);
        options.addAll(taxonomy.searchOccupations(form.occupationQuery(), FOUND));
        return List.copyOf(options);
    }

    private List<ChosenSkill> chosenSkills(VacancyForm form) {
        var concepts = taxonomy.findAll(form.requiredSkills().stream().map(required -> required.skill().value()).toList());
        return form.requiredSkills().stream().filter(required -> concepts.containsKey(required.skill().value()))
                .map(required -> ChosenSkill.of(required, concepts.get(required.skill().value()))).toList();
    }

    /** The taxonomy has skills and groups of skills of the same name: of those the first one found is enough. */
    private List<Concept> foundSkills(VacancyForm form, List<ChosenSkill> chosen) {
        var known = chosen.stream().map(ChosenSkill::label).collect(Collectors.toCollection(HashSet::new));
        return taxonomy.searchSkills(form.skillQuery(), 2 * (FOUND + chosen.size())).stream()
                .filter(concept -> known.add(concept.label())).limit(FOUND).toList();
    }
}
