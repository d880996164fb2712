package nl.dichterbij.praktijkleren;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.EmployerSummary;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * What an employer is recognised for as leerbedrijf. A recognition is national, so every region sees the same; only the
 * region that keeps the employer changes it.
 */
@Controller
@RequestMapping("/werkgevers/{employer}/erkenningen")
class RecognitionController {

    private final Access access;
    private final CurrentUser currentUser;
    private final Employers employers;
    private final Qualifications qualifications;
    private final Recognitions recognitions;
    private final Clock clock;

    RecognitionController(Access access, CurrentUser currentUser, Employers employers, Qualifications qualifications,
                          Recognitions recognitions, Clock clock) {
        this.access = access;
        this.currentUser = currentUser;
        this.employers = employers;
        this.qualifications = qualifications;
        this.recognitions = recognitions;
        this.clock = clock;
    }

    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String list(@PathVariable String employer, Model model) {
        access.require(Action.LIST_VACANCIES);
        model.addAttribute("form", new RecognitionForm(null, null, null, null));
        return show(find(employer), model);
    }

    @PostMapping
    String record(@PathVariable String employer, @ModelAttribute("form") RecognitionForm form, BindingResult errors, Model model) {
        var found = findToEdit(employer);
        validate(form, errors);
        if (!errors.hasErrors()) {
            try {
                recognitions.record(found.id(), form.leerbedrijfId(), new Crebo(form.crebo()), form.from().parse().orElseThrow(),
                        form.until().parse().orElse(null), currentUser.account().username());
                return "redirect:/werkgevers/" + found.id() + "/erkenningen";
            } catch (DataIntegrityViolationException overlap) {
                errors.rejectValue("crebo", "praktijk.recognition.overlap");
            }
        }
        return show(found, model);
    }

    @GetMapping("/{id}/einde")
    String askEnd(@PathVariable String employer, @PathVariable String id, Model model) {
        var found = findToEdit(employer);
        model.addAttribute("form", new EndForm(DateForm.of(LocalDate.now(clock))));
        return showEnd(found, id, model);
    }

    @PostMapping("/{id}/einde")
    String end(@PathVariable String employer, @PathVariable String id, @ModelAttribute("form") EndForm form, BindingResult errors, Model model) {
        var found = findToEdit(employer);
        var recognition = find(found, id);
        var latest = recognition.validUntil() == null ? LocalDate.now(clock).plusYears(10) : recognition.validUntil();
        form.lastDay().check(errors, "lastDay", recognition.validFrom(), latest, true);
        if (errors.hasErrors()) {
            return showEnd(found, id, model);
        }
        try {
            recognitions.end(found.id(), recognition.id(), form.lastDay().parse().orElseThrow(), currentUser.account().username());
        } catch (RecognitionInUse inUse) {
            errors.rejectValue("lastDay", "praktijk.recognition.in-use");
            return showEnd(found, id, model);
        }
        return "redirect:/werkgevers/" + found.id() + "/erkenningen";
    }

    /** The last day of a recognition, as typed. */
    record EndForm(DateForm lastDay) {

        EndForm(@org.jspecify.annotations.Nullable DateForm lastDay) {
            this.lastDay = lastDay == null ? DateForm.EMPTY : lastDay;
        }
    }

    private void validate(RecognitionForm form, Errors errors) {
        var today = LocalDate.now(clock);
        if (!form.leerbedrijfId().matches("[0-9]{4,12}")) {
            errors.rejectValue("leerbedrijfId", "praktijk.leerbedrijfId.invalid");
        }
        if (Crebo.parse(form.crebo()).flatMap(qualifications::find).isEmpty()) {
            errors.rejectValue("crebo", "praktijk.crebo.choose");
        }
        form.from().check(errors, "from", LocalDate.of(1996, 1, 1), today.plusYears(2), true);
        form.until().check(errors, "until", LocalDate.of(1996, 1, 1), today.plusYears(20), false);
        form.from().parse().flatMap(from -> form.until().parse().filter(until -> until.isBefore(from)))
                .ifPresent(before -> errors.rejectValue("until", "praktijk.until.before"));
    }

    private String show(EmployerSummary employer, Model model) {
        var all = qualifications.all();
        Map<String, String> crebos = new LinkedHashMap<>();
        all.forEach(one -> crebos.put(one.crebo().value(), "%s (crebo %s, niveau %d)".formatted(one.title(), one.crebo(), one.level())));
        model.addAttribute("employer", employer);
        model.addAttribute("recognitions", recognitions.of(employer.id()));
        model.addAttribute("titles", all.stream().collect(Collectors.toMap(Qualification::crebo, Qualification::title)));
        model.addAttribute("crebos", crebos);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayEdit", access.may(Action.EDIT_RECOGNITION, employer.region().value()));
        return "praktijkleren/recognitions";
    }

    private String showEnd(EmployerSummary employer, String id, Model model) {
        model.addAttribute("employer", employer);
        model.addAttribute("recognition", find(employer, id));
        return "praktijkleren/recognition-end";
    }

    private EmployerSummary findToEdit(String id) {
        access.require(Action.EDIT_RECOGNITION);
        var found = find(id);
        access.require(Action.EDIT_RECOGNITION, found.region().value());
        return found;
    }

    private EmployerSummary find(String id) {
        return FormText.uuid(id).map(EmployerId::new).flatMap(employers::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Recognition find(EmployerSummary employer, String id) {
        return recognitions.of(employer.id()).stream().filter(one -> one.id().toString().equals(id)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
