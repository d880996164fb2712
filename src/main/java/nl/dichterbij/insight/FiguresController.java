package nl.dichterbij.insight;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dichterbij.placement.DurablePlacements;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The figures of the user's region, the cases behind each, and a file of them for outside the team. */
@Controller
class FiguresController {

    private static final int PAGE = 25;

    private final Figures figures;
    private final FiguresFile file;
    private final DurablePlacements durable;
    private final Trajectories trajectories;
    private final Regions regions;
    private final Access access;
    private final CurrentUser currentUser;
    private final Clock clock;

    FiguresController(Figures figures, FiguresFile file, DurablePlacements durable, Trajectories trajectories, Regions regions,
                      Access access, CurrentUser currentUser, Clock clock) {
        this.figures = figures;
        this.file = file;
        this.durable = durable;
        this.trajectories = trajectories;
        this.regions = regions;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @GetMapping("/cijfers")
    String show(@RequestParam(name = "van", required = false) @Nullable String from, @RequestParam(name = "tot", required = false) @Nullable String to,
                @RequestParam(name = "gemeente", required = false) @Nullable String municipality,
                @RequestParam(name = "route", required = false) @Nullable String route, Model model) {
        var region = region();
        var selection = Selection.of(from, to, municipality, route, today());
        model.addAttribute("selection", selection);
        model.addAttribute("reach", figures.reach(region, selection));
        model.addAttribute("before", figures.reach(region, selection.before()));
        model.addAttribute("routes", figures.routes(region, selection));
        model.addAttribute("leads", figures.leads(region, selection));
        model.addAttribute("waits", figures.waits(region, selection));
        model.addAttribute("weeks", figures.weeks(region, selection));
        model.addAttribute("ages", figures.ages(region, selection, today()));
        model.addAttribute("durability", selection.gemeente().isEmpty() && selection.route().isEmpty()
                ? durable.of(region, selection.van(), selection.tot()) : null);
        model.addAttribute("regionName", regions.get(region).name());
        model.addAttribute("municipalities", municipalities(region));
        model.addAttribute("routeCodes", Selection.ROUTES);
        return "insight/figures";
    }

    @GetMapping("/cijfers/zaken/{figure}")
    String cases(@PathVariable String figure,
                 @RequestParam(name = "van", required = false) @Nullable String from, @RequestParam(name = "tot", required = false) @Nullable String to,
                 @RequestParam(name = "gemeente", required = false) @Nullable String municipality,
                 @RequestParam(name = "route", required = false) @Nullable String route,
                 @RequestParam(name = "pagina", defaultValue = "1") String typed, Model model) {
        var region = region();
        var behind = Behind.of(figure).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var selection = Selection.of(from, to, municipality, route, today());
        var total = figures.count(region, selection, behind, today());
        var pages = Math.max(1, (total + PAGE - 1) / PAGE);
        var page = Math.clamp(typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1, 1, pages) - 1;
        model.addAttribute("selection", selection);
        model.addAttribute("behind", behind);
        model.addAttribute("total", total);
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("cases", figures.cases(region, selection, behind, today(), page * PAGE, PAGE).stream()
                .map(id -> trajectories.get(new CaseId(id))).toList());
        model.addAttribute("municipalities", municipalities(region));
        return "insight/cases";
    }

    @GetMapping("/cijfers.csv")
    ResponseEntity<byte[]> file(@RequestParam(name = "van", required = false) @Nullable String from,
                                @RequestParam(name = "tot", required = false) @Nullable String to,
                                @RequestParam(name = "gemeente", required = false) @Nullable String municipality,
                                @RequestParam(name = "route", required = false) @Nullable String route) {
        var region = region();
        var selection = Selection.of(from, to, municipality, route, today());
        var name = "cijfers-" + region.value() + "-" + selection.van() + "-" + selection.tot() + ".csv";
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(file.of(region, selection).getBytes(StandardCharsets.UTF_8));
    }

    private RegionCode region() {
        access.require(Action.READ_FIGURES);
        var region = currentUser.account().regionCode();
        if (region == null) {
            throw new AccessDeniedException(Action.READ_FIGURES.name());
        }
        return new RegionCode(region);
    }

    private Map<String, String> municipalities(RegionCode region) {
        var names = new LinkedHashMap<String, String>();
        regions.municipalitiesOf(region, today()).forEach(one -> names.put(one.code().value(), one.name()));
        return names;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
