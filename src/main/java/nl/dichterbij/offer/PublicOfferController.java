package nl.dichterbij.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.region.MunicipalityCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An employer that the team does not know yet offers work. What is known of anybody is not told here. */
@Controller
@RequestMapping("/werkgevers/aanbieden")
class PublicOfferController {

    private static final String PAGE = "/werkgevers/aanbieden";

    private final WorkOffers offers;
    private final OfferChecks checks;
    private final OfferPages pages;
    private final OfferThrottle throttle;
    private final Regions regions;
    private final Clock clock;

    PublicOfferController(WorkOffers offers, OfferChecks checks, OfferPages pages, OfferThrottle throttle, Regions regions, Clock clock) {
        this.offers = offers;
        this.checks = checks;
        this.pages = pages;
        this.throttle = throttle;
        this.regions = regions;
        this.clock = clock;
    }

    /** Nothing but what {@link OfferForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String open(@RequestParam(name = "soort", defaultValue = "VACANCY") String kind, Model model) {
        return pages.show(OfferForm.empty(kind), null, PAGE, false, model);
    }

    /** Only the language changes: what was typed stays. */
    @PostMapping(params = "taal")
    String changeLanguage(@ModelAttribute(OfferPages.FORM) OfferForm form, Model model) {
        return pages.show(form, null, PAGE, false, model);
    }

    @PostMapping
    String send(@ModelAttribute(OfferPages.FORM) OfferForm form, Model model, HttpServletRequest request) {
        var errors = new BeanPropertyBindingResult(form, OfferPages.FORM);
        checks.check(form, false, errors);
        if (!errors.hasErrors() && !form.website().isEmpty()) {
            errors.reject("offer.trap");
        } else if (!errors.hasErrors() && !throttle.accepts(request.getRemoteAddr())) {
            errors.reject("offer.throttled");
        }
        if (errors.hasErrors()) {
            return pages.show(form, errors, PAGE, false, model);
        }
        offers.offer(UUID.fromString(form.submissionId()), form.newEmployer().toEmployer(regionOf(form)), form.toDetails());
        return "redirect:" + PAGE + "/bedankt";
    }

    @GetMapping("/bedankt")
    String thanks() {
        return "offer/thanks";
    }

    private RegionCode regionOf(OfferForm form) {
        return regions.findRegionOf(new MunicipalityCode(form.municipality()), LocalDate.now(clock)).orElseThrow().code();
    }
}
