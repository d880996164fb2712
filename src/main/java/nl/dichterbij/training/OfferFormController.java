package nl.dichterbij.training;

import java.util.UUID;

import nl.dichterbij.budget.BudgetCategory;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.region.Municipalities;
import nl.dichterbij.region.RegionCode;
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

/** Entering and changing an offer. */
@Controller
class OfferFormController {

    private static final String FORM = "form";

    private final OfferAccess access;
    private final OfferFormChecks checks;
    private final Offers offers;
    private final Municipalities municipalities;

    OfferFormController(OfferAccess access, OfferFormChecks checks, Offers offers, Municipalities municipalities) {
        this.access = access;
        this.checks = checks;
        this.offers = offers;
        this.municipalities = municipalities;
    }

    /** Nothing but what {@link OfferForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/opleidingen/nieuw")
    String open(Model model) {
        var region = access.regionFor(Action.EDIT_TRAINING);
        return show(OfferForm.empty(), null, region, model);
    }

    @PostMapping(path = "/opleidingen/nieuw", params = "taal")
    String again(@ModelAttribute(FORM) OfferForm form, Model model) {
        return show(form, null, access.regionFor(Action.EDIT_TRAINING), model);
    }

    @PostMapping(path = "/opleidingen/nieuw", params = "!taal")
    String save(@ModelAttribute(FORM) OfferForm form, Model model) {
        var region = access.regionFor(Action.EDIT_TRAINING);
        var errors = errorsOf(form);
        checks.check(form, region, errors);
        var submission = UUID.fromString(form.submissionId());
        // a second click on "save": what the first one made is shown
        var before = offers.findOffered(submission);
        if (before.isEmpty() && errors.hasErrors()) {
            return show(form, errors, region, model);
        }
        return "redirect:/opleidingen/%s?toegevoegd".formatted(before.orElseGet(() -> offers.offer(submission, form.toDetails())));
    }

    @GetMapping("/opleidingen/{number}/wijzigen")
    String change(@PathVariable String number, Model model) {
        var view = access.get(number, Action.EDIT_TRAINING);
        return view.closed() ? shown(view) : showChanged(view, OfferForm.of(view), null, model);
    }

    @PostMapping(path = "/opleidingen/{number}/wijzigen", params = "taal")
    String changeAgain(@PathVariable String number, @ModelAttribute(FORM) OfferForm form, Model model) {
        return showChanged(access.get(number, Action.EDIT_TRAINING), form, null, model);
    }

    @PostMapping(path = "/opleidingen/{number}/wijzigen", params = "!taal")
    String saveChange(@PathVariable String number, @ModelAttribute(FORM) OfferForm form, Model model) {
        var view = access.get(number, Action.EDIT_TRAINING);
        if (view.closed()) {
            return shown(view);
        }
        var errors = errorsOf(form);
        checks.check(form, view.region(), errors);
        if (errors.hasErrors()) {
            return showChanged(view, form, errors, model);
        }
        try {
            offers.change(view.id(), FormText.number(form.version()).orElse(-1), form.toDetails());
            return shown(view) + "?gewijzigd";
        } catch (OptimisticLockingFailureException | IllegalStateException changedMeanwhile) {
            model.addAttribute("changedMeanwhile", true);
            return showChanged(view, form.withVersion(access.get(number, Action.EDIT_TRAINING).version()), null, model);
        }
    }

    private String showChanged(OfferView view, OfferForm form, @Nullable BindingResult errors, Model model) {
        model.addAttribute("changed", view);
        return show(form, errors, view.region(), model);
    }

    private String show(OfferForm form, @Nullable BindingResult errors, RegionCode region, Model model) {
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors == null ? errorsOf(form) : errors);
        model.addAttribute("languageForm", "opleiding");
        model.addAttribute("kinds", OfferKind.values());
        model.addAttribute("ranges", AgeRange.values());
        model.addAttribute("categories", BudgetCategory.values());
        model.addAttribute("municipalities", municipalities.of(region));
        return "training/offer-form";
    }

    private static BindingResult errorsOf(OfferForm form) {
        return new BeanPropertyBindingResult(form, FORM);
    }

    private static String shown(OfferView view) {
        return "redirect:/opleidingen/" + view.number();
    }
}
