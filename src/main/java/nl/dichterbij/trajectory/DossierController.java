package nl.dichterbij.trajectory;

import nl.dichterbij.security.Action;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dossier of one case, for the team. */
@Controller
class DossierController {

    private final Dossiers dossiers;
    private final DossierView view;
    private final TaskView task;
    private final Withdrawals withdrawals;
    private final PersonalLinks links;
    private final String url;

    DossierController(Dossiers dossiers, DossierView view, TaskView task, Withdrawals withdrawals, PersonalLinks links,
            @Value("${dichterbij.url}") String url) {
        this.dossiers = dossiers;
        this.view = view;
        this.task = task;
        this.withdrawals = withdrawals;
        this.links = links;
        this.url = url;
    }

    @GetMapping("/dossiers/{number}")
    String dossier(@PathVariable String number, @RequestParam(required = false) @Nullable String stap,
            @RequestParam(required = false) @Nullable String gedaan, Model model) {
        CaseSummary dossier = dossiers.open(number, Action.READ_DOSSIER);
        view.fill(model, dossier);
        task.fill(model, dossier, key(stap), key(gedaan));
        return "trajectory/dossier";
    }

    @GetMapping("/dossiers/{number}/stoppen")
    String askWithdraw(@PathVariable String number, Model model) {
        CaseSummary dossier = dossiers.open(number, Action.WITHDRAW_CASE);
        model.addAttribute("dossier", dossier);
        return dossier.isOpen() || dossier.isFollowed() ? "trajectory/dossier-withdraw" : "redirect:/dossiers/" + dossier.number();
    }

    @PostMapping("/dossiers/{number}/stoppen")
    String withdraw(@PathVariable String number) {
        CaseSummary dossier = dossiers.open(number, Action.WITHDRAW_CASE);
        withdrawals.withdraw(dossier.id());
        return "redirect:/dossiers/" + dossier.number();
    }

    @GetMapping("/dossiers/{number}/link")
    String askRenewLink(@PathVariable String number, Model model) {
        model.addAttribute("dossier", dossiers.open(number, Action.RENEW_LINK));
        return "trajectory/dossier-link-ask";
    }

    /** The new link is shown in the answer and nowhere else, as it cannot be read back. */
    @PostMapping("/dossiers/{number}/link")
    String renewLink(@PathVariable String number, Model model) {
        CaseSummary dossier = dossiers.open(number, Action.RENEW_LINK);
        model.addAttribute("dossier", dossier);
        model.addAttribute("link", url + "/mijn/" + links.renew(LinkPurpose.JOBSEEKER_STATUS, dossier.id().value()));
        return "trajectory/dossier-link";
    }

    /** The engine's key of a step, or null when the address holds something else. */
    private static @Nullable Long key(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
