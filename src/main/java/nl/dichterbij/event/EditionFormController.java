package nl.dichterbij.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.region.Municipalities;
import nl.dichterbij.forms.PlainText;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.security.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** Planning an edition and changing it as long as it is only planned. */
@Controller
class EditionFormController {

    private static final String FORM = "form";
    /** A date further away than this is a typing error. */
    private static final int YEARS = 3;

    private final EventAccess access;
    private final Editions editions;
    private final Municipalities municipalities;
    private final Regions regions;
    private final Clock clock;

    EditionFormController(EventAccess access, Editions editions, Municipalities municipalities, Regions regions, Clock clock) {
        this.access = access;
        this.editions = editions;
        this.municipalities = municipalities;
        this.regions = regions;
        this.clock = clock;
    }

    /** Nothing but what {@link EditionForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/evenementen/nieuw")
    String open(Model model) {
        return show(EditionForm.empty(), null, null, access.regionFor(Action.EDIT_EVENT), model);
    }

    /** Another language: shows the form again with everything that was typed. */
    @PostMapping(path = "/evenementen/nieuw", params = "taal")
    String translate(@ModelAttribute(FORM) EditionForm form, Model model) {
        return show(form, null, null, access.regionFor(Action.EDIT_EVENT), model);
    }

    @PostMapping("/evenementen/nieuw")
    String plan(@ModelAttribute(FORM) EditionForm form, Model model) {
        var region = access.regionFor(Action.EDIT_EVENT);
        var errors = check(form, region);
        return errors.hasErrors() ? show(form, errors, null, region, model)
                : "redirect:/evenementen/" + editions.get(editions.plan(UUID.fromString(form.submissionId()), form.toDetails())).number();
    }

    @GetMapping("/evenementen/{number}/wijzigen")
    String edit(@PathVariable String number, Model model) {
        var edition = access.get(number, Action.EDIT_EVENT);
        return edition.isPlanned() ? show(EditionForm.of(edition), null, edition, edition.region(), model) : shown(edition);
    }

    @PostMapping(path = "/evenementen/{number}/wijzigen", params = "taal")
    String translate(@PathVariable String number, @ModelAttribute(FORM) EditionForm form, Model model) {
        var edition = access.get(number, Action.EDIT_EVENT);
        return show(form, null, edition, edition.region(), model);
    }

    @PostMapping("/evenementen/{number}/wijzigen")
    String change(@PathVariable String number, @ModelAttribute(FORM) EditionForm form, Model model) {
        var edition = access.get(number, Action.EDIT_EVENT);
        if (!edition.isPlanned()) {
            return shown(edition);
        }
        var errors = check(form, edition.region());
        if (errors.hasErrors()) {
            return show(form, errors, edition, edition.region(), model);
        }
        try {
            editions.change(edition.id(), FormText.number(form.version()).orElse(-1), form.toDetails());
            return shown(edition);
        } catch (OptimisticLockingFailureException | IllegalStateException changedMeanwhile) {
            var now = editions.get(edition.id());
            model.addAttribute("changedMeanwhile", true);
            return now.isPlanned() ? show(form.withVersion(now.version()), null, now, now.region(), model) : shown(now);
        }
    }

    private BindingResult check(EditionForm form, RegionCode region) {
        var errors = new BeanPropertyBindingResult(form, FORM);
        text("name", form.name(), errors);
        text("venue", form.venue(), errors);
        var today = LocalDate.now(clock);
        var date = form.heldOn().parse();
        if (form.heldOn().isEmpty()) {
            errors.rejectValue("heldOn", "event.heldOn.empty");
        } else if (date.isEmpty()) {
            errors.rejectValue("heldOn", "vacancy.date.impossible");
        } else if (date.get().isBefore(today) || date.get().isAfter(today.plusYears(YEARS))) {
            errors.rejectValue("heldOn", "event.heldOn.range", new Object[] {YEARS}, null);
        }
        if (form.municipality().isEmpty()) {
            errors.rejectValue("municipality", "event.municipality.empty");
        } else if (!municipalities.of(region).containsKey(form.municipality())) {
            errors.rejectValue("municipality", "vacancy.municipality.unknown", new Object[] {regions.get(region).name()}, null);
        }
        if (FormText.number(form.capacity()).filter(n -> n >= 1 && n <= EditionDetails.MAX_CAPACITY).isEmpty()) {
            errors.rejectValue("capacity", "event.capacity.range", new Object[] {EditionDetails.MAX_CAPACITY}, null);
        }
        return errors;
    }

    private static void text(String field, String typed, BindingResult errors) {
        PlainText.problemOrEmpty(typed, EditionDetails.MAX_TEXT).ifPresent(code -> errors.rejectValue(field,
                code.equals("empty") ? "event.%s.empty".formatted(field) : "event.text.odd", new Object[] {EditionDetails.MAX_TEXT}, null));
    }

    private String show(EditionForm form, @Nullable BindingResult errors, @Nullable EditionView changed, RegionCode region, Model model) {
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors == null ? new BeanPropertyBindingResult(form, FORM) : errors);
        model.addAttribute("languageForm", "editie");
        model.addAttribute("changed", changed);
        model.addAttribute("municipalities", municipalities.of(region));
        return "event/edition-form";
    }

    private static String shown(EditionView edition) {
        return "redirect:/evenementen/" + edition.number();
    }
}
