package nl.dichterbij.employer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Entry of a vacancy by a caseworker. Every button of the form sends all of it: one of them saves, the others search
 * or choose and show the form again with everything that was typed.
 */
@Controller
class VacancyFormController {

    private final VacancyAccess access;
    private final VacancyFormModel page;
    private final VacancyFormChecks checks;
    private final EmployerChoices employerChoices;
    private final Vacancies vacancies;
    private final Clock clock;

    VacancyFormController(VacancyAccess access, VacancyFormModel page, VacancyFormChecks checks,
                          EmployerChoices employerChoices, Vacancies vacancies, Clock clock) {
        this.access = access;
        this.page = page;
        this.checks = checks;
        this.employerChoices = employerChoices;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    /** Nothing but what {@link VacancyForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/vacatures/nieuw")
    String open(@RequestParam(name = "werkgever", defaultValue = "") String employer, Model model) {
        var region = access.regionFor(Action.EDIT_VACANCY);
        return page.show(VacancyForm.empty(LocalDate.now(clock), employer), null, region, model);
    }

    @PostMapping("/vacatures/nieuw")
    String update(@ModelAttribute("form") VacancyForm form, @RequestParam(name = "voegToe", required = false) @Nullable String added,
                  @RequestParam(name = "haalWeg", required = false) @Nullable String removed, Model model) {
        var region = access.regionFor(Action.EDIT_VACANCY);
        return page.show(form.after(added, removed), null, region, model);
    }

    @PostMapping(path = "/vacatures/nieuw", params = "opslaan")
    String save(@ModelAttribute("form") VacancyForm form, Model model) {
        var region = access.regionFor(Action.EDIT_VACANCY);
        var errors = VacancyFormModel.errorsOf(form);
        employerChoices.check(form, errors);
        checks.checkVacancy(form, region, 0, errors);
        return offer(form, region, errors).map(id -> "redirect:/vacatures/%s?toegevoegd".formatted(vacancies.get(id).number()))
                .orElseGet(() -> page.show(form, errors, region, model));
    }

    private Optional<VacancyId> offer(VacancyForm form, RegionCode region, BindingResult errors) {
        var submission = UUID.fromString(form.submissionId());
        var before = vacancies.findOffered(submission);
        if (before.isPresent() || errors.hasErrors()) {
            // a second click on "save": what the first one made is shown, whatever has become of the rest meanwhile
            return before;
        }
        try {
            return Optional.of(form.hasNewEmployer()
                    ? vacancies.offer(submission, form.newEmployer().toEmployer(region), form.toDetails())
                    : vacancies.offer(new NewVacancy(submission, form.knownEmployer().orElseThrow(), form.toDetails())));
        } catch (KvkNumberInUse e) {
            // registered by a colleague since the check
            errors.rejectValue("newEmployer.kvkNumber", "employer.kvkNumber.in-use", new Object[] {form.newEmployer().name()}, null);
            return Optional.empty();
        }
    }
}
