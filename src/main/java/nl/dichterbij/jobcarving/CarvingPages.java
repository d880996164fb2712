package nl.dichterbij.jobcarving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import nl.dichterbij.employer.EmployerSummary;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Dossiers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The door to the pages about the function of a case, and what all of them show. */
@Component
class CarvingPages {

    private final Dossiers dossiers;
    private final Carvings carvings;
    private final WorkAnalyses analyses;
    private final Employers employers;
    private final Regions regions;
    private final Access access;
    private final Clock clock;

    CarvingPages(Dossiers dossiers, Carvings carvings, WorkAnalyses analyses, Employers employers, Regions regions,
                 Access access, Clock clock) {
        this.dossiers = dossiers;
        this.carvings = carvings;
        this.analyses = analyses;
        this.employers = employers;
        this.regions = regions;
        this.access = access;
        this.clock = clock;
    }

    record Opened(CaseSummary dossier, CarvingView carving) {

        String overview() {
            return "redirect:/dossiers/" + dossier.number() + "/functie";
        }
    }

    /** 404 when the case, or a function in it, does not exist. */
    Opened open(String number, Action action) {
        var dossier = dossiers.open(number, action);
        return new Opened(dossier, carvings.findCurrent(dossier.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** The overview: employer, tasks, function, and what is lacking. */
    String show(Opened opened, Model model) {
        fill(opened, model);
        var carving = opened.carving();
        model.addAttribute("employer", Optional.ofNullable(carving.employer()).flatMap(employers::find).map(EmployerSummary::name).orElse(null));
        model.addAttribute("tasks", analyses.of(carving.id()));
        model.addAttribute("time", analyses.timeOf(carving.id(), opened.dossier().region()));
        model.addAttribute("problems", carving.isOpen() ? carvings.problems(carving) : java.util.List.of());
        model.addAttribute("municipality", municipalities(opened.dossier().region()).get(carving.function().municipality()));
        return "jobcarving/overview";
    }

    void fill(Opened opened, Model model) {
        model.addAttribute("dossier", opened.dossier());
        model.addAttribute("carving", opened.carving());
        model.addAttribute("mayEdit", opened.carving().isOpen() && access.may(Action.EDIT_DOSSIER));
        model.addAttribute("address", "/dossiers/" + opened.dossier().number() + "/functie");
    }

    /** Name by code, of those that form the region today. */
    Map<String, String> municipalities(RegionCode region) {
        var names = new LinkedHashMap<String, String>();
        regions.municipalitiesOf(region, LocalDate.now(clock)).forEach(m -> names.put(m.code().value(), m.name()));
        return names;
    }
}
