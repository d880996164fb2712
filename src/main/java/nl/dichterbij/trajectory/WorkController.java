package nl.dichterbij.trajectory;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.dichterbij.person.People;
import nl.dichterbij.person.PersonId;
import nl.dichterbij.region.Municipality;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The start page of the team: the cases of one's own region. */
@Controller
class WorkController {

    /** A name is kept in the session: an address ends up in histories and logs. */
    private static final String NAME = "werk.naam";
    private static final int MAX_NAMESAKES = 1_000;

    private final CaseList cases;
    private final SubjectSteps others;
    private final People people;
    private final Regions regions;
    private final Access access;
    private final CurrentUser user;
    private final Clock clock;

    WorkController(CaseList cases, SubjectSteps others, People people, Regions regions, Access access, CurrentUser user, Clock clock) {
        this.cases = cases;
        this.others = others;
        this.people = people;
        this.regions = regions;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/werk")
    String list(@ModelAttribute("filter") CaseFilter filter, HttpSession session, Model model) {
        if (!access.may(Action.LIST_CASES)) {
            return "trajectory/no-cases";
        }
        String name = (String) session.getAttribute(NAME);
        if (filter.byName() && name == null) {
            return "redirect:/werk";
        }
        String region = Objects.requireNonNullElse(user.account().regionCode(), "");
        CaseList.Page page = cases.find(region, filter, filter.byName() ? people.findByName(name, MAX_NAMESAKES) : null);
        List<PersonId> shown = page.rows().stream().filter(row -> !row.handedOver()).map(CaseRow::person).toList();
        model.addAttribute("region", regions.get(new RegionCode(region)));
        model.addAttribute("cases", page);
        model.addAttribute("otherSteps", others.openIn(new RegionCode(region)));
        model.addAttribute("names", people.names(shown));
        model.addAttribute("municipalities", municipalities(region));
        model.addAttribute("name", filter.byName() ? name : null);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("address", address(filter));
        return "trajectory/work";
    }

    @PostMapping("/werk/zoeken")
    String search(@RequestParam(required = false) @Nullable String name, HttpSession session) {
        access.require(Action.LIST_CASES);
        String wanted = Text.of(name);
        if (wanted.isEmpty()) {
            session.removeAttribute(NAME);
            return "redirect:/werk";
        }
        session.setAttribute(NAME, wanted.substring(0, Math.min(wanted.length(), RegistrationRules.MAX_NAME)));
        return "redirect:/werk?naam=1&stand=ALL";
    }

    private Map<String, String> municipalities(String region) {
        return regions.municipalitiesOf(new RegionCode(region), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(one -> one.code().value(), Municipality::name, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    /** This list again, without its page and order, for links to other pages and other orders. */
    private static String address(CaseFilter filter) {
        return UriComponentsBuilder.fromPath("/werk").queryParam("nummer", filter.nummer())
                .queryParam("gemeente", filter.gemeente()).queryParam("stand", filter.stand())
                .queryParam("wacht", filter.wacht()).queryParam("naam", filter.naam()).encode().toUriString();
    }
}
