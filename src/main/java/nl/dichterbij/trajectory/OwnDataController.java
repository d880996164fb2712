package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.People;
import nl.dichterbij.region.Regions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The jobseeker's own data, behind the personal link: to see, to correct, to have erased, and to stop its use. */
@Controller
@RequestMapping("/mijn/{token}/gegevens")
class OwnDataController {

    private static final String FORM = "form";
    private static final String PAGE = "redirect:/mijn/{token}/gegevens";

    private final OwnPages pages;
    private final OwnData data;
    private final OwnDataRules rules;
    private final DataRequests requests;
    private final Withdrawals withdrawals;
    private final People people;
    private final Regions regions;
    private final Clock clock;

    OwnDataController(OwnPages pages, OwnData data, OwnDataRules rules, DataRequests requests,
                      Withdrawals withdrawals, People people, Regions regions, Clock clock) {
        this.pages = pages;
        this.data = data;
        this.rules = rules;
        this.requests = requests;
        this.withdrawals = withdrawals;
        this.people = people;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        var own = pages.open(token, response);
        var person = people.get(own.person());
        model.addAttribute("own", own);
        model.addAttribute("person", person);
        model.addAttribute("municipality", data.name(person.municipality()));
        model.addAttribute("hasBsn", people.getKnown(own.person()).hasBsn());
        model.addAttribute("consentOn", LocalDate.ofInstant(person.consentGivenAt(), clock.getZone()));
        model.addAttribute("requests", requests.of(own.id()).stream()
                .filter(request -> request.kind() != DataRequest.Kind.CORRECTION).toList());
        var reads = data.readsOf(own);
        model.addAttribute("reads", reads.size());
        model.addAttribute("lastRead", reads.isEmpty() ? null : LocalDate.ofInstant(reads.getFirst(), clock.getZone()));
        return "trajectory/own-data";
    }

    @GetMapping("/verbeteren")
    String open(@PathVariable String token, Model model, HttpServletResponse response) {
        var own = pages.open(token, response);
        model.addAttribute(FORM, OwnDataForm.of(people.getKnown(own.person())));
        return form(own, model);
    }

    /** Only the language changes: what was typed stays. */
    @PostMapping(path = "/verbeteren", params = "taal")
    String changeLanguage(@PathVariable String token, @ModelAttribute(FORM) OwnDataForm form, Model model, HttpServletResponse response) {
        return form(pages.open(token, response), model);
    }

    @PostMapping("/verbeteren")
    String correct(@PathVariable String token, @ModelAttribute(FORM) OwnDataForm form, BindingResult errors, Model model,
                   HttpServletResponse response) {
        var own = pages.open(token, response);
        rules.check(form, own.region(), errors);
        if (errors.hasErrors()) {
            return form(own, model);
        }
        try {
            data.correct(own, form);
            return PAGE + "?bewaard";
        } catch (OptimisticLockingFailureException teamWasFirst) {
            return PAGE + "?gewijzigd";
        }
    }

    @GetMapping("/verwijderen")
    String askErasure(@PathVariable String token, HttpServletResponse response) {
        pages.open(token, response);
        return "trajectory/own-erasure";
    }

    @PostMapping("/verwijderen")
    String erasure(@PathVariable String token, HttpServletResponse response) {
        requests.askErasure(pages.open(token, response));
        return PAGE + "?gevraagd";
    }

    @GetMapping("/toestemming")
    String askWithdrawal(@PathVariable String token, HttpServletResponse response) {
        pages.open(token, response);
        return "trajectory/own-consent";
    }

    @PostMapping("/toestemming")
    String withdraw(@PathVariable String token, HttpServletResponse response) {
        var own = pages.open(token, response);
        requests.askAfterWithdrawal(own);
        withdrawals.withdraw(own.id());
        return PAGE + "?ingetrokken";
    }

    private String form(CaseSummary own, Model model) {
        Map<String, String> municipalities = new LinkedHashMap<>();
        regions.municipalitiesOf(own.region(), LocalDate.now(clock)).forEach(one -> municipalities.put(one.code().value(), one.name()));
        model.addAttribute("municipalities", municipalities);
        model.addAttribute("contactWays", ContactWay.values());
        model.addAttribute("languages", RegistrationRules.LANGUAGES);
        model.addAttribute("languageForm", "mijn-gegevens");
        return "trajectory/own-data-form";
    }
}
