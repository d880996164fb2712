package nl.dichterbij.trajectory;

import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The jobseeker moved to another region: where to, agreed or not, and a look at what follows before it happens. */
@Controller
@RequestMapping("/dossiers/{number}/verhuizen")
class TransferController {

    private static final String FORM = "move";

    private final Dossiers dossiers;
    private final TransferRules rules;
    private final Transfers transfers;
    private final CurrentUser user;

    TransferController(Dossiers dossiers, TransferRules rules, Transfers transfers, CurrentUser user) {
        this.dossiers = dossiers;
        this.rules = rules;
        this.transfers = transfers;
        this.user = user;
    }

    @GetMapping
    String ask(@PathVariable String number, Model model) {
        CaseSummary dossier = dossiers.open(number, Action.TRANSFER_CASE);
        model.addAttribute(FORM, new TransferForm("", "", ""));
        return isServed(dossier) ? form(dossier, model) : backTo(dossier);
    }

    /** Only the language changes, or something that was typed: what was typed stays. */
    @PostMapping(params = "taal")
    String changeLanguage(@PathVariable String number, @ModelAttribute(FORM) TransferForm move, Model model) {
        return form(dossiers.open(number, Action.TRANSFER_CASE), model);
    }

    /** @param confirmed present once the caseworker saw what follows */
    @PostMapping
    String transfer(@PathVariable String number, @ModelAttribute(FORM) TransferForm move, BindingResult errors,
                    @RequestParam(name = "bevestigd", required = false) @Nullable String confirmed, Model model) {
        CaseSummary dossier = dossiers.open(number, Action.TRANSFER_CASE);
        if (!isServed(dossier)) {
            return backTo(dossier);
        }
        var destination = rules.check(move, dossier.region(), errors);
        if (destination.isEmpty()) {
            return form(dossier, model);
        }
        if (confirmed == null) {
            model.addAttribute("dossier", dossier);
            model.addAttribute("destination", destination.get());
            model.addAttribute("goesOn", move.consents() && destination.get().served());
            return "trajectory/transfer-confirm";
        }
        return transfers.transfer(dossier.id(), destination.get(), move.consents(), user.account().username())
                .map(moved -> backTo(dossier) + "?verhuisd").orElseGet(() -> backTo(dossier));
    }

    private static boolean isServed(CaseSummary dossier) {
        return dossier.isOpen() || dossier.isFollowed();
    }

    private String form(CaseSummary dossier, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("languageForm", "verhuizing");
        model.addAttribute("municipalities", rules.municipalitiesOutside(dossier.region()));
        return "trajectory/transfer";
    }

    private static String backTo(CaseSummary dossier) {
        return "redirect:/dossiers/" + dossier.number();
    }
}
