package nl.dichterbij.employer;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing a vacancy, with the form in which it was entered. */
@Controller
class VacancyChangeController {

    private final VacancyAccess access;
    private final VacancyFormModel page;
    private final VacancyFormChecks checks;
    private final Vacancies vacancies;

    VacancyChangeController(VacancyAccess access, VacancyFormModel page, VacancyFormChecks checks, Vacancies vacancies) {
        this.access = access;
        this.page = page;
        this.checks = checks;
        this.vacancies = vacancies;
    }

    /** Nothing but what {@link VacancyForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/vacatures/{number}/wijzigen")
    String open(@PathVariable String number, Model model) {
        var view = access.get(number, Action.EDIT_VACANCY);
        return isClosed(view) ? shown(view) : show(view, VacancyForm.of(view), null, model);
    }

    @PostMapping("/vacatures/{number}/wijzigen")
    String update(@PathVariable String number, @ModelAttribute("form") VacancyForm form,
                  @RequestParam(name = "voegToe", required = false) @Nullable String added,
                  @RequestParam(name = "haalWeg", required = false) @Nullable String removed, Model model) {
        return show(access.get(number, Action.EDIT_VACANCY), form.after(added, removed), null, model);
    }

    @PostMapping(path = "/vacatures/{number}/wijzigen", params = "opslaan")
    String save(@PathVariable String number, @ModelAttribute("form") VacancyForm form, Model model) {
        var view = access.get(number, Action.EDIT_VACANCY);
        if (isClosed(view)) {
            return shown(view);
        }
        var errors = VacancyFormModel.errorsOf(form);
        checks.checkVacancy(form, view.vacancy().region(), view.vacancy().placesTaken(), errors);
        if (errors.hasErrors()) {
            return show(view, form, errors, model);
        }
        try {
            vacancies.change(view.vacancy().id(), FormText.number(form.version()).orElse(-1), form.toDetails());
            return shown(view) + "?gewijzigd";
        } catch (OptimisticLockingFailureException | IllegalStateException changedMeanwhile) {
            model.addAttribute("changedMeanwhile", true);
            return show(view, form.withVersion(access.get(number, Action.EDIT_VACANCY).version()), null, model);
        }
    }

    private String show(VacancyView view, VacancyForm form, @Nullable BindingResult errors, Model model) {
        model.addAttribute("changed", view.vacancy());
        return page.show(form, errors, view.vacancy().region(), model);
    }

    private static boolean isClosed(VacancyView view) {
        return view.vacancy().status() == VacancyStatus.CLOSED;
    }

    private static String shown(VacancyView view) {
        return "redirect:/vacatures/" + view.vacancy().number();
    }
}
