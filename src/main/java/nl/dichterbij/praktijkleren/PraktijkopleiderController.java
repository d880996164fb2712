package nl.dichterbij.praktijkleren;

import java.util.Objects;

import nl.dichterbij.security.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Another praktijkopleider, or another address of this one, while the student learns. */
@Controller
@RequestMapping("/dossiers/{number}/praktijkleren/praktijkopleider")
class PraktijkopleiderController {

    private final PraktijkPages pages;
    private final Agreements agreements;

    PraktijkopleiderController(PraktijkPages pages, Agreements agreements) {
        this.pages = pages;
        this.agreements = agreements;
    }

    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String open(@PathVariable String number, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        if (opened.agreement().state() != AgreementState.ACTIVE) {
            return opened.back();
        }
        model.addAttribute("form", PraktijkopleiderForm.of(Objects.requireNonNull(opened.agreement().terms()).praktijkopleider()));
        return "praktijkleren/praktijkopleider";
    }

    @PostMapping
    String save(@PathVariable String number, @ModelAttribute("form") PraktijkopleiderForm form, BindingResult errors, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        form.validate(errors, "");
        if (errors.hasErrors()) {
            return "praktijkleren/praktijkopleider";
        }
        agreements.changePraktijkopleider(opened.agreement().id(), form.value());
        return opened.back();
    }
}
