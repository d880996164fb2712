package nl.dichterbij.training;

import nl.dichterbij.security.Action;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Dossiers;
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
import org.springframework.web.server.ResponseStatusException;

/** What the provider of a training charges, entered in the dossier: amounts do not go through the engine. */
@Controller
@RequestMapping("/dossiers/{number}/opleidingen/{round}/kosten")
class ChargeController {

    private static final String FORM = "form";

    private final Dossiers dossiers;
    private final EnrolmentQueries enrolments;
    private final OfferQueries offers;
    private final Settlements settlements;

    ChargeController(Dossiers dossiers, EnrolmentQueries enrolments, OfferQueries offers, Settlements settlements) {
        this.dossiers = dossiers;
        this.enrolments = enrolments;
        this.offers = offers;
        this.settlements = settlements;
    }

    /** Nothing but what {@link ChargeForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String open(@PathVariable String number, @PathVariable String round, Model model) {
        var dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        var enrolment = find(dossier, round);
        var form = ChargeForm.of(enrolment.charged());
        return enrolment.isChargeable() ? show(dossier, enrolment, form, errorsOf(form), model) : shown(dossier);
    }

    @PostMapping
    String save(@PathVariable String number, @PathVariable String round, @ModelAttribute(FORM) ChargeForm form, Model model) {
        var dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        var enrolment = find(dossier, round);
        if (!enrolment.isChargeable()) {
            return shown(dossier);
        }
        var errors = errorsOf(form);
        var amount = form.parse();
        if (amount.isEmpty()) {
            errors.rejectValue("amount", "training.charge.impossible");
        } else if (!settlements.charge(dossier.id(), enrolment.id(), amount.get())) {
            errors.rejectValue("amount", "training.charge.too-much", new Object[] {enrolment.cost()}, null);
        }
        return errors.hasErrors() ? show(dossier, enrolment, form, errors, model) : shown(dossier);
    }

    private EnrolmentView find(CaseSummary dossier, String round) {
        return enrolments.of(dossier.id()).stream().filter(one -> String.valueOf(one.occurrence()).equals(round)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(CaseSummary dossier, EnrolmentView enrolment, ChargeForm form, BindingResult errors, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("offer", offers.byStart(enrolment.startId()).orElseThrow());
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        return "training/charge-form";
    }

    private static BindingResult errorsOf(ChargeForm form) {
        return new BeanPropertyBindingResult(form, FORM);
    }

    private static String shown(CaseSummary dossier) {
        return "redirect:/dossiers/" + dossier.number() + "#opleiding";
    }
}
