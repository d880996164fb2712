package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dichterbij.person.People;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.Colleagues;
import nl.dichterbij.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Open tasks of the region: mine first, filtered, filters kept, handed over many at once. */
@Controller
class TaskListController {

    private static final String ADDRESS = "/werk/taken";

    private final Dossiers dossiers;
    private final TaskList tasks;
    private final SavedFilters filters;
    private final Handovers handovers;
    private final Colleagues colleagues;
    private final StepNames names;
    private final People people;
    private final Regions regions;
    private final Access access;
    private final CurrentUser user;
    private final Clock clock;

    TaskListController(Dossiers dossiers, TaskList tasks, SavedFilters filters, Handovers handovers, Colleagues colleagues, StepNames names,
            People people, Regions regions, Access access, CurrentUser user, Clock clock) {
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.filters = filters;
        this.handovers = handovers;
        this.colleagues = colleagues;
        this.names = names;
        this.people = people;
        this.regions = regions;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /** @param taken keys of the steps that were ticked */
    record Wanted(@Nullable List<String> taken, @Nullable String naar, @Nullable String reden, @Nullable String hele) {

        Wanted {
            taken = taken == null ? List.of() : taken.stream().filter(key -> key.matches("\\d{1,18}")).limit(TaskList.PAGE_SIZE).toList();
        }

        public boolean has(long key) {
            return taken.contains(String.valueOf(key));
        }
    }

    @GetMapping(ADDRESS)
    String list(@ModelAttribute("filter") TaskFilter filter, @RequestParam(required = false) @Nullable String overgedragen, Model model) {
        access.require(Action.LIST_CASES);
        fill(filter, new Wanted(null, null, null, null), model);
        model.addAttribute("moved", overgedragen != null && overgedragen.matches("\\d{1,3}") ? Integer.valueOf(overgedragen) : null);
        return "trajectory/tasks";
    }

    @PostMapping(ADDRESS + "/overdragen")
    String handOver(@ModelAttribute("filter") TaskFilter filter, @ModelAttribute("wanted") Wanted wanted, Model model) {
        access.require(Action.HAND_OVER_WORK);
        String region = region();
        String fault = fault(wanted, region);
        if (fault != null) {
            fill(filter, wanted, model);
            model.addAttribute("fault", fault);
            return "trajectory/tasks";
        }
        int moved = handovers.handOver(region, wanted.taken().stream().map(Long::valueOf).toList(), "ja".equals(wanted.hele()),
                Objects.requireNonNull(wanted.naar()), Objects.requireNonNull(wanted.reden()), user.account().username());
        return "redirect:" + ADDRESS + "?" + filter.query() + "&overgedragen=" + moved;
    }

    @PostMapping(ADDRESS + "/filters")
    String save(@ModelAttribute("filter") TaskFilter filter, @RequestParam(required = false) @Nullable String filternaam, Model model) {
        access.require(Action.LIST_CASES);
        String name = Text.of(filternaam);
        if (name.isEmpty() || name.length() > SavedFilters.LONGEST_NAME || !filters.save(user.account().username(), name, filter)) {
            fill(filter, new Wanted(null, null, null, null), model);
            model.addAttribute("filterName", name);
            model.addAttribute("fault", name.isEmpty() ? "name" : name.length() > SavedFilters.LONGEST_NAME ? "name-long" : "many");
            return "trajectory/tasks";
        }
        return "redirect:" + ADDRESS + "?" + filter.query();
    }

    @PostMapping(ADDRESS + "/filters/{id}/weg")
    String remove(@PathVariable long id, @ModelAttribute("filter") TaskFilter filter) {
        access.require(Action.LIST_CASES);
        filters.remove(user.account().username(), id);
        return "redirect:" + ADDRESS + "?" + filter.query();
    }

    /** Nobody's, or a colleague's: the dossier tells of both. */
    @PostMapping("/dossiers/{number}/nemen")
    String take(@PathVariable String number) {
        CaseSummary dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        handovers.giveCase(dossier.id(), user.account().username(), "start", user.account().username());
        return "redirect:/dossiers/" + dossier.number() + "#wie";
    }

    private @Nullable String fault(Wanted wanted, String region) {
        if (wanted.taken().isEmpty()) {
            return "none";
        }
        if (!colleagues.in(region).containsKey(Text.of(wanted.naar()))) {
            return "to";
        }
        return Handovers.REASONS.contains(Text.of(wanted.reden())) ? null : "reason";
    }

    private void fill(TaskFilter filter, Wanted wanted, Model model) {
        String region = region();
        var page = tasks.find(region, filter, user.account().username());
        model.addAttribute("filter", filter);
        model.addAttribute("wanted", wanted);
        model.addAttribute("region", regions.get(new RegionCode(region)));
        model.addAttribute("tasks", page);
        model.addAttribute("names", people.names(page.rows().stream().map(TaskRow::person).toList()));
        model.addAttribute("colleagues", colleagues.in(region));
        model.addAttribute("me", user.account().username());
        model.addAttribute("kinds", kinds(region));
        model.addAttribute("reasons", Handovers.REASONS);
        model.addAttribute("saved", filters.of(user.account().username()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("address", ADDRESS + "?" + filter.query());
    }

    private Map<String, String> kinds(String region) {
        var kinds = new java.util.LinkedHashMap<String, String>();
        tasks.kindsIn(region).stream().sorted(java.util.Comparator.comparing(names::of)).forEach(kind -> kinds.put(kind, names.of(kind)));
        return kinds;
    }

    private String region() {
        return Objects.requireNonNullElse(user.account().regionCode(), "");
    }
}
