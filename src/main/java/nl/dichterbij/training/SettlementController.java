package nl.dichterbij.training;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.DossierReads;
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
 * What is still to be settled with providers after a case has ended. Shows no more of it than its number, as the case
 * may have been handed over to another region; the money stays with this one.
 */
@Controller
@RequestMapping("/opleidingen/afrekenen")
class SettlementController {

    private static final String FORM = "form";
    private static final int PAGE = 25;

    private final OfferAccess access;
    private final UnsettledTrainings unsettled;
    private final Settlements settlements;
    private final DossierReads reads;

    SettlementController(OfferAccess access, UnsettledTrainings unsettled, Settlements settlements, DossierReads reads) {
        this.access = access;
        this.unsettled = unsettled;
        this.settlements = settlements;
        this.reads = reads;
    }

    /** Nothing but what {@link ChargeForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String list(@RequestParam(name = "pagina", defaultValue = "1") String typed, Model model) {
        var rows = unsettled.in(access.regionFor(Action.EDIT_DOSSIER));
        int pages = Math.max(1, (rows.size() + PAGE - 1) / PAGE);
        int page = Math.clamp(typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1, 1, pages) - 1;
        model.addAttribute("rows", rows.stream().skip((long) page * PAGE).limit(PAGE).toList());
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        return "training/settlements";
    }

    @GetMapping("/{enrolment}")
    String open(@PathVariable String enrolment, Model model) {
        var form = ChargeForm.of(null);
        return show(find(enrolment), form, errorsOf(form), model);
    }

    @PostMapping("/{enrolment}")
    String settle(@PathVariable String enrolment, @ModelAttribute(FORM) ChargeForm form, Model model) {
        var row = find(enrolment);
        var errors = errorsOf(form);
        var amount = form.parse();
        if (amount.isEmpty()) {
            errors.rejectValue("amount", "training.charge.impossible");
        } else if (!settlements.charge(row.training().caseId(), row.training().id(), amount.get())) {
            errors.rejectValue("amount", "training.charge.too-much", new Object[] {row.training().cost()}, null);
        }
        return errors.hasErrors() ? show(row, form, errors, model) : "redirect:/opleidingen/afrekenen?bewaard";
    }

    private UnsettledTrainings.Row find(String enrolment) {
        var region = access.regionFor(Action.EDIT_DOSSIER);
        var row = FormText.uuid(enrolment).flatMap(id -> unsettled.find(region, id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        reads.record(row.training().caseId().value());
        return row;
    }

    private static String show(UnsettledTrainings.Row row, ChargeForm form, BindingResult errors, Model model) {
        model.addAttribute("row", row);
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        return "training/settlement-form";
    }

    private static BindingResult errorsOf(ChargeForm form) {
        return new BeanPropertyBindingResult(form, FORM);
    }
}
