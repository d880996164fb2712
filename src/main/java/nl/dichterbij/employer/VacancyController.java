package nl.dichterbij.employer;

import java.util.List;
import java.util.UUID;

import nl.dichterbij.region.Municipalities;
import nl.dichterbij.security.Action;
import nl.dichterbij.skills.Concept;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.Taxonomy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The vacancies of the user's region: the list, one vacancy, and closing it. */
@Controller
class VacancyController {

    private final VacancyAccess access;
    private final VacancyList list;
    private final VacancyQueries queries;
    private final Vacancies vacancies;
    private final Employers employers;
    private final Municipalities municipalities;
    private final Taxonomy taxonomy;
    private final ObjectProvider<CaseNumbers> caseNumbers;

    VacancyController(VacancyAccess access, VacancyList list, VacancyQueries queries, Vacancies vacancies,
                      Employers employers, Municipalities municipalities, Taxonomy taxonomy,
                      ObjectProvider<CaseNumbers> caseNumbers) {
        this.access = access;
        this.list = list;
        this.queries = queries;
        this.vacancies = vacancies;
        this.employers = employers;
        this.municipalities = municipalities;
        this.taxonomy = taxonomy;
        this.caseNumbers = caseNumbers;
    }

    @GetMapping("/vacatures")
    String list(@ModelAttribute("filter") VacancyFilter filter, Model model) {
        var region = access.regionFor(Action.LIST_VACANCIES);
        model.addAttribute("result", list.find(region, filter));
        model.addAttribute("municipalities", municipalities.of(region));
        model.addAttribute("occupations", list.occupations(region));
        model.addAttribute("mayEdit", access.mayEdit());
        return "employer/vacancies";
    }

    @GetMapping("/vacatures/{number}")
    String show(@PathVariable String number, Model model) {
        var view = access.get(number, Action.LIST_VACANCIES);
        var vacancy = view.vacancy();
        model.addAttribute("view", view);
        model.addAttribute("vacancy", vacancy);
        model.addAttribute("municipality", municipalities.name(vacancy.municipality()));
        model.addAttribute("employer", employers.get(vacancy.employer()));
        model.addAttribute("must", labels(vacancy, RequiredSkill.Strength.MUST));
        model.addAttribute("nice", labels(vacancy, RequiredSkill.Strength.NICE));
        model.addAttribute("cases", caseNumbers(queries.holders(vacancy.id())));
        model.addAttribute("mayEdit", access.mayEdit() && vacancy.status() != VacancyStatus.CLOSED);
        model.addAttribute("mayFindCandidates", access.mayFindCandidates() && vacancy.status() == VacancyStatus.OPEN && !view.created());
        return "employer/vacancy";
    }

    @GetMapping("/vacatures/{number}/sluiten")
    String askToClose(@PathVariable String number, Model model) {
        var vacancy = access.get(number, Action.EDIT_VACANCY).vacancy();
        model.addAttribute("vacancy", vacancy);
        return vacancy.status() == VacancyStatus.CLOSED ? page(vacancy) : "employer/vacancy-close";
    }

    @PostMapping("/vacatures/{number}/sluiten")
    String close(@PathVariable String number) {
        var vacancy = access.get(number, Action.EDIT_VACANCY).vacancy();
        vacancies.close(vacancy.id());
        return page(vacancy) + "?gesloten";
    }

    private static String page(VacancySummary vacancy) {
        return "redirect:/vacatures/" + vacancy.number();
    }

    private List<String> labels(VacancySummary vacancy, RequiredSkill.Strength strength) {
        var uris = vacancy.skills().stream().filter(required -> required.strength() == strength)
                .map(required -> required.skill().value()).toList();
        var concepts = taxonomy.findAll(uris);
        return uris.stream().filter(concepts::containsKey).map(concepts::get).map(Concept::label).toList();
    }

    private List<String> caseNumbers(List<UUID> cases) {
        var known = caseNumbers.getIfAvailable();
        return known == null || cases.isEmpty() ? List.of() : known.of(cases).values().stream().sorted().toList();
    }
}
