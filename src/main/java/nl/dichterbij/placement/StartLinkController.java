package nl.dichterbij.placement;

import java.util.UUID;

import nl.dichterbij.security.Action;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Dossiers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A caseworker makes a new link for the employer who is to confirm a start. */
@Controller
@RequestMapping("/dossiers/{number}/startlink")
class StartLinkController {

    private final Dossiers dossiers;
    private final StartConfirmations confirmations;
    private final String url;

    StartLinkController(Dossiers dossiers, StartConfirmations confirmations, @Value("${dichterbij.url}") String url) {
        this.dossiers = dossiers;
        this.confirmations = confirmations;
        this.url = url;
    }

    @GetMapping
    String ask(@PathVariable String number, Model model) {
        var dossier = dossiers.open(number, Action.RENEW_LINK);
        waiting(dossier);
        model.addAttribute("dossier", dossier);
        return "placement/start-link-ask";
    }

    /** The new link is shown in the answer and nowhere else, as it cannot be read back. */
    @PostMapping
    String renew(@PathVariable String number, Model model) {
        var dossier = dossiers.open(number, Action.RENEW_LINK);
        model.addAttribute("dossier", dossier);
        model.addAttribute("link", url + "/werkgever/start/" + confirmations.renewLink(dossier.id(), waiting(dossier)));
        return "placement/start-link";
    }

    private UUID waiting(CaseSummary dossier) {
        return confirmations.findWaiting(dossier.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
