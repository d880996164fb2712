package nl.dichterbij.employer;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.region.Municipalities;
import nl.dichterbij.security.Action;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The employers that the user's region deals with. What a company is called may be seen from every region, because it
 * is registered once; whom to speak to there only where the region deals with it.
 */
@Controller
class EmployerController {

    private final VacancyAccess access;
    private final Employers employers;
    private final EmployerQueries queries;
    private final VacancyList vacancies;
    private final Municipalities municipalities;

    EmployerController(VacancyAccess access, Employers employers, EmployerQueries queries, VacancyList vacancies,
                       Municipalities municipalities) {
        this.access = access;
        this.employers = employers;
        this.queries = queries;
        this.vacancies = vacancies;
        this.municipalities = municipalities;
    }

    @GetMapping("/werkgevers")
    String list(@RequestParam(name = "zoek", defaultValue = "") String typed,
                @RequestParam(name = "pagina", defaultValue = "1") String page, Model model) {
        var region = access.regionFor(Action.LIST_VACANCIES);
        var words = FormText.of(typed);
        model.addAttribute("words", words);
        model.addAttribute("result", queries.find(region, words, FormText.number(page).orElse(1)));
        model.addAttribute("address", UriComponentsBuilder.fromPath("/werkgevers").queryParam("zoek", "{words}")
                .encode().buildAndExpand(words).toUriString());
        model.addAttribute("mayEdit", access.mayEdit());
        return "employer/employers";
    }

    @GetMapping("/werkgevers/{id}")
    String show(@PathVariable String id, Model model) {
        var region = access.regionFor(Action.LIST_VACANCIES);
        var employer = FormText.uuid(id).map(EmployerId::new).flatMap(employers::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var offered = vacancies.ofEmployer(employer.id(), region);
        model.addAttribute("employer", employer);
        model.addAttribute("vacancies", offered);
        model.addAttribute("municipalities", municipalities.of(region));
        model.addAttribute("showContact", employer.region().equals(region) || !offered.isEmpty());
        model.addAttribute("mayEdit", access.mayEdit());
        model.addAttribute("own", employer.region().equals(region));
        return "employer/employer";
    }
}
