package nl.dichterbij.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The money of a region: what there is, what became of it line by line, and who waits. */
@Controller
class BudgetOverviewController {

    private static final int WAITING_PAGE = 25;

    private final BudgetAccess access;
    private final Budgets budgets;
    private final Regelingen regelingen;
    private final RequestStore requests;
    private final LedgerLines ledger;
    private final Clock clock;

    BudgetOverviewController(BudgetAccess access, Budgets budgets, Regelingen regelingen, RequestStore requests,
                             LedgerLines ledger, Clock clock) {
        this.access = access;
        this.budgets = budgets;
        this.regelingen = regelingen;
        this.requests = requests;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param place from 1, in the whole list of the region */
    record Waiting(int place, BudgetRequest asked, String caseNumber) {
    }

    @GetMapping("/budget")
    String overview(@RequestParam(name = "jaar", defaultValue = "") String typed, Model model) {
        var region = access.regionFor(Action.READ_BUDGET);
        var year = year(typed, region, model);
        var all = regelingen.of(region);
        model.addAttribute("budgets", budgets.in(region, year));
        model.addAttribute("regelingen", all);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("names", names(all));
        model.addAttribute("waiting", requests.waitingIn(region).size());
        model.addAttribute("mayGrant", access.mayGrant());
        return "budget/overview";
    }

    @GetMapping("/budget/grootboek")
    String ledger(@RequestParam(name = "jaar", defaultValue = "") String typed,
                  @RequestParam(name = "pagina", defaultValue = "1") String page, Model model) {
        var region = access.regionFor(Action.READ_BUDGET);
        model.addAttribute("result", ledger.find(region, year(typed, region, model), number(page, 1)));
        return "budget/ledger";
    }

    @GetMapping("/budget/wachtlijst")
    String waitingList(@RequestParam(name = "pagina", defaultValue = "1") String typed, Model model) {
        var region = access.regionFor(Action.READ_BUDGET);
        var waiting = requests.waitingIn(region);
        int pages = Math.max(1, (waiting.size() + WAITING_PAGE - 1) / WAITING_PAGE);
        int page = Math.clamp(number(typed, 1), 1, pages) - 1;
        var shown = waiting.stream().skip((long) page * WAITING_PAGE).limit(WAITING_PAGE).toList();
        var numbers = ledger.numbers(shown.stream().map(BudgetRequest::caseId).distinct().toList());
        var rows = new ArrayList<Waiting>();
        shown.forEach(asked -> rows.add(new Waiting(page * WAITING_PAGE + rows.size() + 1, asked, numbers.getOrDefault(asked.caseId(), ""))));
        model.addAttribute("rows", rows);
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("total", waiting.size());
        model.addAttribute("names", names(regelingen.of(region)));
        return "budget/waiting-list";
    }

    private static Map<String, String> names(List<Regeling> all) {
        return all.stream().collect(Collectors.toMap(Regeling::code, Regeling::name));
    }

    /** The year that was asked for, or this one; years without money can be asked for as well. */
    private int year(String typed, RegionCode region, Model model) {
        var today = LocalDate.now(clock).getYear();
        var years = new ArrayList<>(budgets.years(region));
        if (!years.contains(today)) {
            years.addFirst(today);
        }
        var year = number(typed, today);
        model.addAttribute("year", year);
        model.addAttribute("years", years);
        return year;
    }

    private static int number(String typed, int otherwise) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : otherwise;
    }
}
