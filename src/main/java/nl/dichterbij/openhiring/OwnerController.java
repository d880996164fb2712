package nl.dichterbij.openhiring;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.region.Municipalities;
import nl.dichterbij.placement.ContractType;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The list of one open-hiring place for its employer, behind a personal link. Only the next one to call can be acted
 * upon; on a list of the team the employer sees no more than how many people wait.
 */
@Controller
@RequestMapping("/werkgever/open-hiring/{token}")
class OwnerController {

    private final PersonalLinks links;
    private final OpenHiringPlaces places;
    private final WaitingLists lists;
    private final ListOwner owner;
    private final Municipalities municipalities;
    private final Clock clock;

    OwnerController(PersonalLinks links, OpenHiringPlaces places, WaitingLists lists, ListOwner owner,
                    Municipalities municipalities, Clock clock) {
        this.links = links;
        this.places = places;
        this.lists = lists;
        this.owner = owner;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Nothing but what the forms are made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute
    void keepOutOfSearchEngines(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        return list(placeOf(token), token, null, null, model);
    }

    @PostMapping("/uitkomst")
    String record(@PathVariable String token, @ModelAttribute("outcome") OutcomeForm form, Model model) {
        var place = placeOf(token);
        var errors = new BeanPropertyBindingResult(form, "outcome");
        form.check(owner.startRange(place), errors);
        if (errors.hasErrors()) {
            return list(place, token, errors, null, model);
        }
        var whom = form.whom().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!form.isSure() && !form.outcome().equals("no-answer")) {
            return confirm(place, token, form, model);
        }
        var done = switch (form.outcome()) {
            case "started" -> owner.started(place.id(), whom, form.toStart());
            case "declined" -> owner.declined(place.id(), whom);
            default -> owner.noAnswer(place.id(), whom);
        };
        return page(token) + (done ? "?vastgelegd" : "?niet-aan-de-beurt");
    }

    @PostMapping("/inschrijven")
    String enrol(@PathVariable String token, @ModelAttribute("door") DoorForm form, Model model) {
        var place = placeOf(token);
        var errors = new BeanPropertyBindingResult(form, "door");
        form.check(errors);
        if (errors.hasErrors()) {
            return list(place, token, null, errors, model);
        }
        return lists.enrolAtTheDoor(place.id(), UUID.fromString(form.submissionId()), form.toContact())
                .map(entry -> page(token) + "?plaats=" + entry.position()).orElse(page(token));
    }

    @GetMapping("/plek-erbij")
    String askToAdd(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("place", placeOf(token));
        return "openhiring/owner-add";
    }

    /** @param from the number of places that the employer saw: a second click adds nothing */
    @PostMapping("/plek-erbij")
    String add(@PathVariable String token, @RequestParam(name = "van", defaultValue = "") String from) {
        places.addPlace(placeOf(token).id(), FormText.number(FormText.of(from)).orElse(-1));
        return page(token);
    }

    @GetMapping("/sluiten")
    String askToClose(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("place", placeOf(token));
        return "openhiring/owner-close";
    }

    @PostMapping("/sluiten")
    String close(@PathVariable String token) {
        places.close(placeOf(token).id());
        return page(token);
    }

    private String list(PlaceView place, String token, @Nullable BindingResult outcome,
                        @Nullable BindingResult door, Model model) {
        var next = owner.findNext(place.id());
        form(model, "outcome", outcome, next.map(entry -> OutcomeForm.about(entry.id())).orElseGet(() ->
                new OutcomeForm(null, null, null, null, null, null)));
        form(model, "door", door, DoorForm.empty());
        model.addAttribute("token", token);
        model.addAttribute("place", place);
        model.addAttribute("municipality", municipalities.name(place.details().municipality()));
        model.addAttribute("entries", lists.of(place.id()).stream().map(entry -> ListRow.of(entry, clock))
                .map(row -> place.isEmployerOwned() ? row : row.withoutContact()).toList());
        model.addAttribute("next", next.map(entry -> ListRow.of(entry, clock)).orElse(null));
        model.addAttribute("nextCall", next.flatMap(owner::findNextCall).orElse(null));
        model.addAttribute("outcomes", OutcomeForm.OUTCOMES);
        model.addAttribute("contracts", List.of(ContractType.values()));
        return "openhiring/owner";
    }

    private static void form(Model model, String name, @Nullable BindingResult errors, Object empty) {
        model.addAttribute(name, errors == null ? empty : errors.getTarget());
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + name, errors == null ? new BeanPropertyBindingResult(empty, name) : errors);
    }

    private static String confirm(PlaceView place, String token, OutcomeForm form, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("place", place);
        model.addAttribute("outcome", form);
        return "openhiring/owner-confirm";
    }

    private PlaceView placeOf(String token) {
        return links.find(LinkPurpose.EMPLOYER_OPEN_HIRING, token).map(OpenHiringPlaceId::new).map(places::get)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String page(String token) {
        return "redirect:/werkgever/open-hiring/" + token;
    }
}
