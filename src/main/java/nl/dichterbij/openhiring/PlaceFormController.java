package nl.dichterbij.openhiring;

import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.employer.EmployerChoices;
import nl.dichterbij.employer.KvkNumberInUse;
import nl.dichterbij.region.Municipalities;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Entry of an open-hiring place by a caseworker, with the same way of choosing an employer as for a vacancy. */
@Controller
class PlaceFormController {

    private static final String FORM = "form";

    private final OpenHiringAccess access;
    private final PlaceFormChecks checks;
    private final OpenHiringPlaces places;
    private final EmployerChoices employers;
    private final Municipalities municipalities;

    PlaceFormController(OpenHiringAccess access, PlaceFormChecks checks, OpenHiringPlaces places, EmployerChoices employers,
                        Municipalities municipalities) {
        this.access = access;
        this.checks = checks;
        this.places = places;
        this.employers = employers;
        this.municipalities = municipalities;
    }

    /** Nothing but what {@link PlaceForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/open-hiring/nieuw")
    String open(Model model) {
        return show(PlaceForm.empty(), null, access.regionFor(Action.EDIT_OPEN_HIRING), model);
    }

    /** A button that searches, or another language: shows the form again with everything that was typed. */
    @PostMapping("/open-hiring/nieuw")
    String update(@ModelAttribute(FORM) PlaceForm form, Model model) {
        return show(form, null, access.regionFor(Action.EDIT_OPEN_HIRING), model);
    }

    @PostMapping(path = "/open-hiring/nieuw", params = "opslaan")
    String save(@ModelAttribute(FORM) PlaceForm form, Model model) {
        var region = access.regionFor(Action.EDIT_OPEN_HIRING);
        var errors = new BeanPropertyBindingResult(form, FORM);
        checks.check(form, region, errors);
        return offer(form, region, errors).map(id -> "redirect:/open-hiring/%s?toegevoegd".formatted(places.get(id).number()))
                .orElseGet(() -> show(form, errors, region, model));
    }

    private Optional<OpenHiringPlaceId> offer(PlaceForm form, RegionCode region, BindingResult errors) {
        var submission = UUID.fromString(form.submissionId());
        var before = places.findOffered(submission);
        if (before.isPresent() || errors.hasErrors()) {
            return before;
        }
        try {
            return Optional.of(form.hasNewEmployer()
                    ? places.offer(submission, form.newEmployer().toEmployer(region), form.toDetails())
                    : places.offer(new NewPlace(submission, form.knownEmployer().orElseThrow(), form.toDetails())));
        } catch (KvkNumberInUse e) {
            // registered by a colleague since the check
            errors.rejectValue("newEmployer.kvkNumber", "employer.kvkNumber.in-use", new Object[] {form.newEmployer().name()}, null);
            return Optional.empty();
        }
    }

    private String show(PlaceForm form, @Nullable BindingResult errors, RegionCode region, Model model) {
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors == null ? new BeanPropertyBindingResult(form, FORM) : errors);
        model.addAttribute("languageForm", "plek");
        model.addAttribute("municipalities", municipalities.of(region));
        model.addAttribute("modes", OpenHiringMode.values());
        model.addAttribute("allDemands", Demand.values());
        employers.fill(form, model);
        return "openhiring/place-form";
    }
}
