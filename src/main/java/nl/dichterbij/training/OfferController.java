package nl.dichterbij.training;

import java.time.Clock;
import java.time.LocalDate;

import nl.dichterbij.region.Municipalities;
import nl.dichterbij.security.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The offers of the user's region: the list, one offer, and closing it. */
@Controller
class OfferController {

    private final OfferAccess access;
    private final OfferList list;
    private final Offers offers;
    private final AgeLimits ages;
    private final Municipalities municipalities;
    private final UnsettledTrainings unsettled;
    private final Clock clock;

    OfferController(OfferAccess access, OfferList list, Offers offers, AgeLimits ages, Municipalities municipalities,
                    UnsettledTrainings unsettled, Clock clock) {
        this.access = access;
        this.list = list;
        this.offers = offers;
        this.ages = ages;
        this.municipalities = municipalities;
        this.unsettled = unsettled;
        this.clock = clock;
    }

    @GetMapping("/opleidingen")
    String list(@ModelAttribute("filter") OfferFilter filter, Model model) {
        var region = access.regionFor(Action.LIST_TRAININGS);
        model.addAttribute("result", list.find(region, filter));
        model.addAttribute("municipalities", municipalities.of(region));
        model.addAttribute("kinds", OfferKind.values());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayEdit", access.mayEdit());
        model.addAttribute("unsettled", access.mayRecord() ? unsettled.in(region).size() : 0);
        return "training/offers";
    }

    @GetMapping("/opleidingen/{number}")
    String show(@PathVariable String number, Model model) {
        var view = access.get(number, Action.LIST_TRAININGS);
        model.addAttribute("view", view);
        model.addAttribute("offer", view.details());
        model.addAttribute("municipality", municipalities.name(view.details().municipality()));
        model.addAttribute("ages", view.details().ages() == AgeRange.ALL ? null
                : ages.of(view.details().ages(), view.region(), LocalDate.now(clock)));
        model.addAttribute("mayEdit", access.mayEdit() && !view.closed());
        return "training/offer";
    }

    @GetMapping("/opleidingen/{number}/sluiten")
    String askToClose(@PathVariable String number, Model model) {
        var view = access.get(number, Action.EDIT_TRAINING);
        model.addAttribute("view", view);
        return view.closed() ? page(view) : "training/offer-close";
    }

    @PostMapping("/opleidingen/{number}/sluiten")
    String close(@PathVariable String number) {
        var view = access.get(number, Action.EDIT_TRAINING);
        offers.close(view.id());
        return page(view) + "?gesloten";
    }

    private static String page(OfferView view) {
        return "redirect:/opleidingen/" + view.number();
    }
}
