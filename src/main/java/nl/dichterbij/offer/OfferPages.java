package nl.dichterbij.offer;

import nl.dichterbij.trajectory.ServedArea;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** The form in which work is offered, by link and in public. */
@Component
class OfferPages {

    static final String FORM = "form";

    private final ServedArea area;

    OfferPages(ServedArea area) {
        this.area = area;
    }

    /** @param address where the form is sent to */
    String show(OfferForm form, @Nullable BindingResult errors, String address, boolean byLink, Model model) {
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors == null ? new BeanPropertyBindingResult(form, FORM) : errors);
        model.addAttribute("address", address);
        model.addAttribute("byLink", byLink);
        model.addAttribute("kinds", OfferKind.values());
        model.addAttribute("carve", form.chosenKind().filter(kind -> !kind.hasHours()).isPresent());
        model.addAttribute("municipalities", area.municipalities());
        model.addAttribute("languageForm", "aanbod");
        return "offer/form";
    }
}
