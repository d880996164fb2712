package nl.dichterbij.praktijkleren;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
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

/** Who signed the agreement, and later the statement, and when. One signature at a time. */
@Controller
@RequestMapping("/dossiers/{number}/praktijkleren/handtekeningen")
class SignaturesController {

    private final PraktijkPages pages;
    private final Agreements agreements;
    private final CurrentUser currentUser;
    private final Clock clock;

    SignaturesController(PraktijkPages pages, Agreements agreements, CurrentUser currentUser, Clock clock) {
        this.pages = pages;
        this.agreements = agreements;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String open(@PathVariable String number, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        model.addAttribute("form", new SignatureForm(null, null, DateForm.of(LocalDate.now(clock)), null));
        return show(opened, model);
    }

    @PostMapping
    String sign(@PathVariable String number, @ModelAttribute("form") SignatureForm form, BindingResult errors, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        var today = LocalDate.now(clock);
        if (form.chosenParty().filter(document(opened)::contains).isEmpty()) {
            errors.rejectValue("party", "praktijk.party.choose");
        }
        FormText.check(errors, "name", form.name(), 120, true);
        FormText.check(errors, "reference", form.reference(), 60, false);
        form.signedOn().check(errors, "signedOn", today.minusYears(1), today, true);
        if (errors.hasErrors()) {
            return show(opened, model);
        }
        var signature = new Signature(kind(opened), form.chosenParty().orElseThrow(), form.name(), form.signedOn().parse().orElseThrow(),
                form.reference(), currentUser.account().username());
        return agreements.sign(opened.agreement().id(), signature)
                ? "redirect:/dossiers/" + opened.dossier().number() + "/praktijkleren/handtekeningen" : opened.back();
    }

    private String show(PraktijkPages.Opened opened, Model model) {
        var agreement = opened.agreement();
        var possible = agreement.isDraft() ? !agreements.processes(agreement.id()).isEmpty() : agreement.isAwaitingSignatures();
        if (!possible) {
            return opened.back();
        }
        var signed = agreements.signatures(agreement.id()).stream().filter(one -> one.document() == kind(opened)).toList();
        model.addAttribute("signatures", signed);
        model.addAttribute("missing", document(opened).stream()
                .filter(party -> signed.stream().noneMatch(one -> one.party() == party)).toList());
        model.addAttribute("kind", kind(opened));
        return "praktijkleren/signatures";
    }

    private static List<Signature.Party> document(PraktijkPages.Opened opened) {
        return kind(opened).parties();
    }

    private static Signature.Document kind(PraktijkPages.Opened opened) {
        return opened.agreement().isDraft() ? Signature.Document.AGREEMENT : Signature.Document.STATEMENT;
    }
}
