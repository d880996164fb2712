package nl.dichterbij.employer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.Concept;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.skills.Taxonomy;
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

    private final Employers employers;
    private final Municipalities municipalities;
    private final Taxonomy taxonomy;

    VacancyFormModel(Employers employers, Municipalities municipalities, Taxonomy taxonomy) {
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

    /** @param errors what is wrong with this form; null when nobody asked */
    String show(VacancyForm form, @Nullable BindingResult errors, RegionCode region, Model model) {
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors == null ? new BeanPropertyBindingResult(form, FORM) : errors);
        model.addAttribute("languageForm", "vacature");
        model.addAttribute("municipalities", municipalities.of(region));
        model.addAttribute("employers", employersFor(form));
        model.addAttribute("occupations", occupationsFor(form));
        model.addAttribute("chosenSkills", chosenSkills(form));
        model.addAttribute("foundSkills", foundSkills(form));
        return "employer/vacancy-form";
    }

    private List<EmployerSummary> employersFor(VacancyForm form) {
        var options = new LinkedHashSet<EmployerSummary>();
        form.knownEmployer().flatMap(employers::find).ifPresent(options::add);
        KvkNumber.parse(form.newEmployer().kvkNumber()).flatMap(employers::find).ifPresent(options::add);
        if (!form.employerQuery().isEmpty()) {
            employers.search(form.employerQuery()).stream().limit(FOUND).forEach(options::add);
        }
        return List.copyOf(options);
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

    private List<Concept> foundSkills(VacancyForm form) {
        var chosen = form.requiredSkills().stream().map(RequiredSkill::skill).map(SkillUri::value).collect(Collectors.toSet());
        var found = new ArrayList<>(taxonomy.searchSkills(form.skillQuery(), FOUND + chosen.size()));
        found.removeIf(concept -> chosen.contains(concept.uri()));
        return found.stream().limit(FOUND).toList();
    }
}
