package nl.dichterbij.employer;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The team that registered an employer changes what is known of it. */
@Controller
@RequestMapping("/werkgevers/{id}/wijzigen")
class EmployerEditController {

    private static final String FORM = "form";

    private final Employers employers;
    private final Access access;

    EmployerEditController(Employers employers, Access access) {
        this.employers = employers;
        this.access = access;
    }

    /** Nothing but what {@link EmployerEdit} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String open(@PathVariable String id, Model model) {
        var employer = find(id);
        return show(employer, EmployerEdit.of(employer, employers.versionOf(employer.id())), null, model);
    }

    /** Only the language changes: what was typed stays. */
    @PostMapping(params = "taal")
    String changeLanguage(@PathVariable String id, @ModelAttribute(FORM) EmployerEdit form, Model model) {
        return show(find(id), form, null, model);
    }

    @PostMapping
    String save(@PathVariable String id, @ModelAttribute(FORM) EmployerEdit form, Model model) {
        var employer = find(id);
        var errors = new BeanPropertyBindingResult(form, FORM);
        form.newEmployer().validate(errors);
        if (errors.hasErrors()) {
            return show(employer, form, errors, model);
        }
        try {
            employers.change(employer.id(), form.openedVersion(), form.newEmployer().toEmployer(employer.region()));
            return "redirect:/werkgevers/" + employer.id() + "?bewaard";
        } catch (KvkNumberInUse other) {
            errors.rejectValue("newEmployer.kvkNumber", "employer.kvkNumber.in-use", new Object[] {employers.get(other.existing()).name()}, null);
            return show(employer, form, errors, model);
        } catch (OptimisticLockingFailureException colleagueWasFirst) {
            model.addAttribute("changedMeanwhile", true);
            return show(employer, new EmployerEdit(String.valueOf(employers.versionOf(employer.id())), form.newEmployer()), null, model);
        }
    }

    private static String show(EmployerSummary employer, EmployerEdit form, @Nullable BindingResult errors, Model model) {
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors == null ? new BeanPropertyBindingResult(form, FORM) : errors);
        model.addAttribute("employer", employer);
        model.addAttribute("languageForm", "werkgever");
        return "employer/employer-form";
    }

    private EmployerSummary find(String id) {
        access.require(Action.EDIT_VACANCY);
        var employer = FormText.uuid(id).map(EmployerId::new).flatMap(employers::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(Action.EDIT_VACANCY, employer.region().value());
        return employer;
    }
}
