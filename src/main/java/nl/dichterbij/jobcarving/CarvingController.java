package nl.dichterbij.jobcarving;

import java.util.List;
import java.util.stream.Collectors;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The function of a case: what is known of it, and which tasks go into it. */
@Controller
class CarvingController {

    private final CarvingPages pages;
    private final WorkAnalyses analyses;

    CarvingController(CarvingPages pages, WorkAnalyses analyses) {
        this.pages = pages;
        this.analyses = analyses;
    }

    @GetMapping("/dossiers/{number}/functie")
    String show(@PathVariable String number, Model model) {
        return pages.show(pages.open(number, Action.READ_DOSSIER), model);
    }

    /** Unknown tasks are left out; those that cannot be taken out too. */
    @PostMapping("/dossiers/{number}/functie")
    String carve(@PathVariable String number, @RequestParam(name = "taken", required = false) @Nullable List<String> chosen) {
        var opened = pages.open(number, Action.EDIT_DOSSIER);
        try {
            analyses.carve(opened.carving().id(), (chosen == null ? List.<String>of() : chosen).stream()
                    .flatMap(id -> FormText.uuid(id).stream()).collect(Collectors.toSet()));
            return opened.overview() + "?gekozen#taken";
        } catch (IllegalStateException closedMeanwhile) {
            return opened.overview() + "?dicht";
        }
    }
}
