package nl.dichterbij.placement;

import java.util.Optional;
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

/** A new link to the questions of a follow-up moment, for who lost it or got no mail. */
@Controller
@RequestMapping("/dossiers/{number}/nazorg/{moment}/{party}")
class FollowUpLinkController {

    private final Dossiers dossiers;
    private final FollowUps followUps;
    private final FollowUpQuestions questions;
    private final String url;

    FollowUpLinkController(Dossiers dossiers, FollowUps followUps, FollowUpQuestions questions,
                           @Value("${dichterbij.url}") String url) {
        this.dossiers = dossiers;
        this.followUps = followUps;
        this.questions = questions;
        this.url = url;
    }

    @GetMapping
    String ask(@PathVariable String number, @PathVariable String moment, @PathVariable String party, Model model) {
        var dossier = dossiers.open(number, Action.RENEW_LINK);
        var found = find(dossier, moment);
        model.addAttribute("number", dossier.number().value());
        model.addAttribute("months", found.months());
        model.addAttribute("party", party(party).code());
        model.addAttribute("address", "/dossiers/" + dossier.number() + "/nazorg/" + found.id() + "/" + party);
        return "placement/follow-up-link-ask";
    }

    /** The new link is shown in the answer and nowhere else, as it cannot be read back. */
    @PostMapping
    String renew(@PathVariable String number, @PathVariable String moment, @PathVariable String party, Model model) {
        var dossier = dossiers.open(number, Action.RENEW_LINK);
        var whom = party(party);
        var token = questions.renewLink(dossier.id(), find(dossier, moment).id(), whom).orElseThrow(FollowUpLinkController::notFound);
        model.addAttribute("number", dossier.number().value());
        model.addAttribute("party", whom.code());
        model.addAttribute("link", url + whom.path() + token);
        return "placement/follow-up-link";
    }

    private FollowUpView find(CaseSummary dossier, String moment) {
        return followUps.of(dossier.id()).stream().filter(view -> view.isAsked() && view.id().equals(uuid(moment).orElse(null)))
                .findFirst().orElseThrow(FollowUpLinkController::notFound);
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Party party(String code) {
        return Party.find(code).orElseThrow(FollowUpLinkController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
