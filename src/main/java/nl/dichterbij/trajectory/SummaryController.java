package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.dichterbij.security.Colleagues;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case on one page to print, for the colleague who takes it over. */
@Controller
class SummaryController {

    /** What a colleague has to know first; the rest is in the dossier. */
    private static final List<String> SECTIONS = List.of("trajectory/notes-section", "trajectory/skills-section",
            "trajectory/route-advice-section", "training/dossier-section", "placement/dossier-section", "budget/dossier-section");

    private final Dossiers dossiers;
    private final DossierView view;
    private final Handovers handovers;
    private final Colleagues colleagues;
    private final Clock clock;

    SummaryController(Dossiers dossiers, DossierView view, Handovers handovers, Colleagues colleagues, Clock clock) {
        this.dossiers = dossiers;
        this.view = view;
        this.handovers = handovers;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping("/dossiers/{number}/overdracht")
    String summary(@PathVariable String number, Model model) {
        CaseSummary dossier = dossiers.openPerson(number);
        view.fill(model, dossier);
        Map<String, String> names = colleagues.in(dossier.region().value());
        model.addAttribute("wanted", SECTIONS);
        model.addAttribute("owner", handovers.ownerOf(dossier.id()).map(one -> names.getOrDefault(one, one)).orElse(null));
        model.addAttribute("madeOn", LocalDate.now(clock));
        return "trajectory/summary";
    }
}
