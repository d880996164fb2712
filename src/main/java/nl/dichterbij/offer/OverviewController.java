package nl.dichterbij.offer;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import nl.dichterbij.employer.EmployerDuties;
import nl.dichterbij.employer.EmployerDuty;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.EmployerSummary;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** An employer's own page behind a personal link: what is still expected, what was offered before, and offering work. */
@Controller
@RequestMapping("/werkgever/overzicht/{token}")
class OverviewController {

    private final PersonalLinks links;
    private final Employers employers;
    private final WorkOffers offers;
    private final EmployerWork work;
    private final OfferChecks checks;
    private final OfferPages pages;
    private final List<EmployerDuties> duties;

    OverviewController(PersonalLinks links, Employers employers, WorkOffers offers, EmployerWork work, OfferChecks checks,
                       OfferPages pages, List<EmployerDuties> duties) {
        this.links = links;
        this.employers = employers;
        this.offers = offers;
        this.work = work;
        this.checks = checks;
        this.pages = pages;
        this.duties = duties;
    }

    /** Nothing but what {@link OfferForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute
    void keepOutOfSearchEngines(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        var employer = find(token);
        model.addAttribute("token", token);
        model.addAttribute("employer", employer);
        model.addAttribute("duties", dutiesOf(employer.id()));
        model.addAttribute("kinds", OfferKind.values());
        model.addAttribute("earlier", work.of(employer.id()));
        model.addAttribute("waiting", offers.of(employer.id()).stream().filter(WorkOffer::isOpen).toList());
        return "offer/overview";
    }

    /** Opens the page on which something is done, by a link of its own: it goes on working until it is done. */
    @PostMapping("/doen")
    String open(@PathVariable String token, @RequestParam(name = "wat", defaultValue = "") String code,
                @RequestParam(name = "welke", defaultValue = "") String subject) {
        var duty = dutiesOf(find(token).id()).stream()
                .filter(one -> one.purpose() != null && one.code().equals(code) && one.subject().toString().equals(subject))
                .findFirst();
        return duty.map(one -> "redirect:" + one.path() + links.issue(Objects.requireNonNull(one.purpose()), one.subject()))
                .orElse("redirect:/werkgever/overzicht/{token}?klaar");
    }

    @GetMapping("/aanbieden")
    String offer(@PathVariable String token, @RequestParam(name = "soort", defaultValue = "VACANCY") String kind, Model model) {
        var employer = find(token);
        var form = OfferForm.empty(kind);
        return form(token, employer, work.latest(employer.id()).map(form::after).orElse(form), null, model);
    }

    /** Only the language changes: what was typed stays. */
    @PostMapping(path = "/aanbieden", params = "taal")
    String changeLanguage(@PathVariable String token, @ModelAttribute(OfferPages.FORM) OfferForm form, Model model) {
        return form(token, find(token), form, null, model);
    }

    @PostMapping("/aanbieden")
    String send(@PathVariable String token, @ModelAttribute(OfferPages.FORM) OfferForm form, Model model) {
        var employer = find(token);
        var errors = new BeanPropertyBindingResult(form, OfferPages.FORM);
        checks.check(form, true, errors);
        if (errors.hasErrors()) {
            return form(token, employer, form, errors, model);
        }
        offers.offer(UUID.fromString(form.submissionId()), employer.id(), form.toDetails());
        return "redirect:/werkgever/overzicht/{token}?aangeboden";
    }

    private String form(String token, EmployerSummary employer, OfferForm form, @Nullable BindingResult errors, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("employer", employer);
        return pages.show(form, errors, "/werkgever/overzicht/" + token + "/aanbieden", true, model);
    }

    private List<EmployerDuty> dutiesOf(EmployerId employer) {
        return duties.stream().flatMap(module -> module.of(employer).stream()).toList();
    }

    private EmployerSummary find(String token) {
        return links.find(LinkPurpose.EMPLOYER_OVERVIEW, token).map(EmployerId::new).flatMap(employers::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
