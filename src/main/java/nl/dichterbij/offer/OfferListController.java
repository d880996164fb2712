package nl.dichterbij.offer;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumberInUse;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.openhiring.OpenHiringMode;
import nl.dichterbij.region.Municipalities;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The team sees what employers offer in its region, and takes it or not. */
@Controller
@RequestMapping("/werkgevers/aanbod")
class OfferListController {

    private final WorkOffers offers;
    private final Employers employers;
    private final Municipalities municipalities;
    private final Access access;
    private final CurrentUser user;

    OfferListController(WorkOffers offers, Employers employers, Municipalities municipalities, Access access, CurrentUser user) {
        this.offers = offers;
        this.employers = employers;
        this.municipalities = municipalities;
        this.access = access;
        this.user = user;
    }

    @GetMapping
    String list(Model model) {
        access.require(Action.LIST_VACANCIES);
        var region = user.account().regionCode();
        if (region == null) {
            throw new AccessDeniedException(Action.LIST_VACANCIES.name());
        }
        var open = offers.openIn(new RegionCode(region));
        model.addAttribute("offers", open);
        model.addAttribute("names", employers.findAll(open.stream().map(WorkOffer::employer).filter(Objects::nonNull).toList()).stream()
                .collect(Collectors.toMap(one -> one.id(), one -> one.name())));
        model.addAttribute("municipalities", municipalities.of(new RegionCode(region)));
        return "offer/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        return page(find(id, Action.LIST_VACANCIES), null, model);
    }

    @PostMapping("/{id}/aannemen")
    String accept(@PathVariable String id, @RequestParam(name = "lijst", defaultValue = "") String typed, Model model) {
        var offer = find(id, Action.EDIT_VACANCY);
        var mode = Arrays.stream(OpenHiringMode.values()).filter(known -> known.name().equals(typed)).findFirst();
        if (offer.details().kind() == OfferKind.OPEN_HIRING && mode.isEmpty()) {
            return page(offer, "lijst", model);
        }
        try {
            return "redirect:" + offers.accept(offer.id(), mode.orElse(OpenHiringMode.TEAM_MANAGED), user.account().username())
                    .map(WorkOffers.Accepted::address).orElse("/werkgevers/aanbod");
        } catch (KvkNumberInUse registeredMeanwhile) {
            // shows by now who has this number
            return "redirect:/werkgevers/aanbod/" + offer.id();
        }
    }

    @PostMapping("/{id}/afwijzen")
    String decline(@PathVariable String id, @RequestParam(name = "reden", defaultValue = "") String reason, Model model) {
        var offer = find(id, Action.EDIT_VACANCY);
        if (!WorkOffers.REASONS.contains(reason)) {
            return page(offer, "reden", model);
        }
        offers.decline(offer.id(), reason, user.account().username());
        return "redirect:/werkgevers/aanbod";
    }

    /** @param missing name of the choice that was not made; null for none */
    private String page(WorkOffer offer, @Nullable String missing, Model model) {
        model.addAttribute("offer", offer);
        model.addAttribute("employer", offer.employer() == null ? null : employers.get(offer.employer()));
        model.addAttribute("known", offers.findKnown(offer).orElse(null));
        model.addAttribute("municipality", municipalities.name(offer.details().municipality()));
        model.addAttribute("modes", OpenHiringMode.values());
        model.addAttribute("reasons", WorkOffers.REASONS);
        model.addAttribute("missing", missing);
        model.addAttribute("mayEdit", access.may(Action.EDIT_VACANCY, offer.region().value()));
        return "offer/offer";
    }

    private WorkOffer find(String id, Action action) {
        access.require(action);
        var offer = FormText.uuid(id).flatMap((UUID known) -> offers.find(known))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(action, offer.region().value());
        return offer;
    }
}
