package nl.dichterbij.jobcarving;

import java.util.ArrayList;
import java.util.List;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.EmployerSummary;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses the employer at whom a function is sought. New employers are registered with their first vacancy. */
@Controller
@RequestMapping("/dossiers/{number}/functie/werkgever")
class EmployerChoiceController {

    private final CarvingPages pages;
    private final Carvings carvings;
    private final Employers employers;

    EmployerChoiceController(CarvingPages pages, Carvings carvings, Employers employers) {
        this.pages = pages;
        this.carvings = carvings;
        this.employers = employers;
    }

    @GetMapping
    String search(@PathVariable String number, @RequestParam(name = "zoek", defaultValue = "") String typed, Model model) {
        return show(pages.open(number, Action.EDIT_DOSSIER), FormText.of(typed), false, model);
    }

    @PostMapping
    String choose(@PathVariable String number, @RequestParam(name = "werkgever", defaultValue = "") String chosen,
                  @RequestParam(name = "zoek", defaultValue = "") String typed, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER);
        var employer = FormText.uuid(chosen).map(EmployerId::new).flatMap(employers::find);
        if (employer.isEmpty()) {
            return show(opened, FormText.of(typed), true, model);
        }
        try {
            carvings.chooseEmployer(opened.carving().id(), employer.get().id());
            return opened.overview() + "?bewaard";
        } catch (IllegalStateException closedMeanwhile) {
            return opened.overview() + "?dicht";
        }
    }

    private String show(CarvingPages.Opened opened, String words, boolean missing, Model model) {
        if (!opened.carving().isOpen()) {
            return opened.overview();
        }
        pages.fill(opened, model);
        var current = opened.carving().employer();
        List<EmployerSummary> found = new ArrayList<>(words.isEmpty() ? List.of() : employers.search(words));
        if (current != null && found.stream().noneMatch(one -> one.id().equals(current))) {
            employers.find(current).ifPresent(found::addFirst);
        }
        model.addAttribute("words", words);
        model.addAttribute("found", found);
        model.addAttribute("missing", missing);
        return "jobcarving/employer";
    }
}
