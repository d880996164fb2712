package nl.dichterbij.openhiring;

import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

import nl.dichterbij.employer.Employers;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.region.Municipalities;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The open-hiring places of the user's region: the list, one place with its waiting list, and what can be done with it. */
@Controller
class PlaceController {

    private final OpenHiringAccess access;
    private final PlaceQueries queries;
    private final OpenHiringPlaces places;
    private final WaitingLists lists;
    private final Trajectories trajectories;
    private final Employers employers;
    private final Municipalities municipalities;
    private final PersonalLinks links;
    private final Clock clock;
    private final String url;

    PlaceController(OpenHiringAccess access, PlaceQueries queries, OpenHiringPlaces places, WaitingLists lists,
                    Trajectories trajectories, Employers employers, Municipalities municipalities, PersonalLinks links,
                    Clock clock, @Value("${dichterbij.url}") String url) {
        this.access = access;
        this.queries = queries;
        this.places = places;
        this.lists = lists;
        this.trajectories = trajectories;
        this.employers = employers;
        this.municipalities = municipalities;
        this.links = links;
        this.clock = clock;
        this.url = url;
    }

    @GetMapping("/open-hiring")
    String list(@RequestParam(name = "status", defaultValue = "") String status,
                @RequestParam(name = "pagina", defaultValue = "1") String page, Model model) {
        var region = access.regionFor(Action.LIST_OPEN_HIRING);
        var asked = Arrays.stream(PlaceStatus.values()).filter(known -> known.name().equals(FormText.of(status))).findFirst().orElse(null);
        model.addAttribute("result", queries.list(region, asked, FormText.number(FormText.of(page)).orElse(1)));
        model.addAttribute("status", asked == null ? "" : asked.name());
        model.addAttribute("municipalities", municipalities.of(region));
        model.addAttribute("mayEdit", access.mayEdit());
        return "openhiring/places";
    }

    @GetMapping("/open-hiring/{number}")
    String show(@PathVariable String number, Model model) {
        var place = access.get(number, Action.LIST_OPEN_HIRING);
        var entries = lists.of(place.id());
        model.addAttribute("place", place);
        model.addAttribute("entries", entries.stream().map(entry -> ListRow.of(entry, clock)).toList());
        model.addAttribute("numbers", trajectories.findAll(entries.stream().map(ListEntry::caseId).filter(Objects::nonNull).toList())
                .stream().collect(Collectors.<CaseSummary, CaseId, String>toMap(CaseSummary::id, known -> known.number().value())));
        model.addAttribute("employer", employers.get(place.employer()));
        model.addAttribute("municipality", municipalities.name(place.details().municipality()));
        model.addAttribute("mayEdit", access.mayEdit() && !place.isClosed());
        return "openhiring/place";
    }

    @GetMapping("/open-hiring/{number}/plek-erbij")
    String askToAdd(@PathVariable String number, Model model) {
        model.addAttribute("place", access.get(number, Action.EDIT_OPEN_HIRING));
        return "openhiring/place-add";
    }

    /** @param from the number of places that the user saw: a second click adds nothing */
    @PostMapping("/open-hiring/{number}/plek-erbij")
    String add(@PathVariable String number, @RequestParam(name = "van", defaultValue = "") String from) {
        var place = access.get(number, Action.EDIT_OPEN_HIRING);
        places.addPlace(place.id(), FormText.number(from).orElse(-1));
        return page(place);
    }

    @GetMapping("/open-hiring/{number}/sluiten")
    String askToClose(@PathVariable String number, Model model) {
        var place = access.get(number, Action.EDIT_OPEN_HIRING);
        model.addAttribute("place", place);
        return place.isClosed() ? page(place) : "openhiring/place-close";
    }

    @PostMapping("/open-hiring/{number}/sluiten")
    String close(@PathVariable String number) {
        var place = access.get(number, Action.EDIT_OPEN_HIRING);
        places.close(place.id());
        return page(place) + "?gesloten";
    }

    @GetMapping("/open-hiring/{number}/link")
    String askLink(@PathVariable String number, Model model) {
        model.addAttribute("place", access.get(number, Action.EDIT_OPEN_HIRING));
        return "openhiring/place-link-ask";
    }

    /** The new link is shown in the answer and nowhere else, as it cannot be read back. */
    @PostMapping("/open-hiring/{number}/link")
    String link(@PathVariable String number, Model model) {
        var place = access.get(number, Action.EDIT_OPEN_HIRING);
        model.addAttribute("place", place);
        model.addAttribute("link", url + "/werkgever/open-hiring/" + links.renew(LinkPurpose.EMPLOYER_OPEN_HIRING, place.id().value()));
        return "openhiring/place-link";
    }

    private static String page(PlaceView place) {
        return "redirect:/open-hiring/" + place.number();
    }
}
