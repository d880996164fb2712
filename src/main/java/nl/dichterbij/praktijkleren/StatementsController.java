package nl.dichterbij.praktijkleren;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the user's region issued in a year, against the target of that year. */
@Controller
class StatementsController {

    /** Years that can be asked for; Drenthe's first target is of 2023. */
    private static final int FIRST_YEAR = 2021;

    private final Access access;
    private final CurrentUser currentUser;
    private final StatementQueries queries;
    private final Trajectories trajectories;
    private final Regions regions;
    private final Clock clock;

    StatementsController(Access access, CurrentUser currentUser, StatementQueries queries, Trajectories trajectories,
                         Regions regions, Clock clock) {
        this.access = access;
        this.currentUser = currentUser;
        this.queries = queries;
        this.trajectories = trajectories;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/praktijkverklaringen")
    String list(@RequestParam(name = "jaar", defaultValue = "") String typedYear,
                @RequestParam(name = "pagina", defaultValue = "1") String typedPage, Model model) {
        access.require(Action.LIST_STATEMENTS);
        var code = currentUser.account().regionCode();
        if (code == null) {
            throw new AccessDeniedException(Action.LIST_STATEMENTS.name());
        }
        var region = new RegionCode(code);
        var current = LocalDate.now(clock).getYear();
        var year = typedYear.matches("20[0-9]{2}") ? Math.clamp(Integer.parseInt(typedYear), FIRST_YEAR, current) : current;
        var progress = queries.progress(region, Year.of(year));
        var total = progress.issued() + progress.withdrawn();
        var pages = Math.max(1, (total + StatementQueries.PAGE - 1) / StatementQueries.PAGE);
        var page = (typedPage.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(typedPage), 1, pages) : 1) - 1;
        var statements = queries.issuedIn(region, Year.of(year), page);
        model.addAttribute("region", regions.get(region).name());
        model.addAttribute("year", year);
        model.addAttribute("years", IntStream.rangeClosed(FIRST_YEAR, current).map(y -> current + FIRST_YEAR - y).boxed().toList());
        model.addAttribute("progress", progress);
        model.addAttribute("statements", statements);
        model.addAttribute("cases", trajectories.findAll(statements.stream().map(Statement::caseId).toList()).stream()
                .collect(Collectors.toMap(CaseSummary::id, Function.identity())));
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        return "praktijkleren/statements";
    }
}
