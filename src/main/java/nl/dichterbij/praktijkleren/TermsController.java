package nl.dichterbij.praktijkleren;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import nl.dichterbij.employer.Employers;
import nl.dichterbij.security.Action;
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

/** Leerbedrijf, qualification, school, period and praktijkopleider of a draft. */
@Controller
@RequestMapping("/dossiers/{number}/praktijkleren/leerbedrijf")
class TermsController {

    private final PraktijkPages pages;
    private final Agreements agreements;
    private final Qualifications qualifications;
    private final Recognitions recognitions;
    private final Employers employers;
    private final Clock clock;

    TermsController(PraktijkPages pages, Agreements agreements, Qualifications qualifications, Recognitions recognitions,
                    Employers employers, Clock clock) {
        this.pages = pages;
        this.agreements = agreements;
        this.qualifications = qualifications;
        this.recognitions = recognitions;
        this.employers = employers;
        this.clock = clock;
    }

    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String open(@PathVariable String number, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        model.addAttribute("form", TermsForm.of(opened.agreement().terms()));
        return opened.agreement().isDraft() ? show(opened, model) : opened.back();
    }

    @PostMapping
    String save(@PathVariable String number, @ModelAttribute("form") TermsForm form, BindingResult errors, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        validate(form, errors);
        if (errors.hasErrors()) {
            return show(opened, model);
        }
        agreements.changeTerms(opened.agreement().id(), form.terms());
        return opened.back();
    }

    private void validate(TermsForm form, Errors errors) {
        var today = LocalDate.now(clock);
        if (form.employer().filter(recognitions.recognisedEmployers()::contains).isEmpty()) {
            errors.rejectValue("leerbedrijf", "praktijk.leerbedrijf.choose");
        }
        if (qualifications.choosable(today).stream().noneMatch(one -> one.crebo().value().equals(form.crebo()))) {
            errors.rejectValue("crebo", "praktijk.crebo.choose");
        }
        FormText.check(errors, "school", form.school(), 120, true);
        form.from().check(errors, "from", today.minusYears(1), today.plusYears(2), true);
        form.until().check(errors, "until", today.minusMonths(1), today.plusYears(4), true);
        form.from().parse().flatMap(from -> form.until().parse().filter(until -> until.isBefore(from)))
                .ifPresent(before -> errors.rejectValue("until", "praktijk.until.before"));
        if (!form.hours().isEmpty() && !form.hours().matches("[1-9][0-9]{0,2}|[1-4][0-9]{3}|5000")) {
            errors.rejectValue("hours", "praktijk.hours.range");
        }
        form.trainer().validate(errors, "trainer.");
    }

    private String show(PraktijkPages.Opened opened, Model model) {
        Map<String, String> leerbedrijven = new LinkedHashMap<>();
        employers.findAll(recognitions.recognisedEmployers()).forEach(employer -> leerbedrijven.put(employer.id().toString(),
                employer.place().isEmpty() ? employer.name() : employer.name() + ", " + employer.place()));
        Map<String, String> crebos = new LinkedHashMap<>();
        qualifications.choosable(LocalDate.now(clock))
                .forEach(one -> crebos.put(one.crebo().value(), "%s (crebo %s, niveau %d)".formatted(one.title(), one.crebo(), one.level())));
        model.addAttribute("leerbedrijven", leerbedrijven);
        model.addAttribute("crebos", crebos);
        model.addAttribute("signed", !agreements.signatures(opened.agreement().id()).isEmpty());
        return "praktijkleren/terms";
    }
}
