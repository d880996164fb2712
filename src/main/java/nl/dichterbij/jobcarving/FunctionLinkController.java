package nl.dichterbij.jobcarving;

import nl.dichterbij.security.Action;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A caseworker makes a new link for the employer who is to answer a function. */
@Controller
@RequestMapping("/dossiers/{number}/functie/link")
class FunctionLinkController {

    private final CarvingPages pages;
    private final FunctionProposals proposals;
    private final String url;

    FunctionLinkController(CarvingPages pages, FunctionProposals proposals, @Value("${dichterbij.url}") String url) {
        this.pages = pages;
        this.proposals = proposals;
        this.url = url;
    }

    @GetMapping
    String ask(@PathVariable String number, Model model) {
        pages.fill(proposed(number), model);
        return "jobcarving/link-ask";
    }

    /** The new link is shown in the answer and nowhere else, as it cannot be read back. */
    @PostMapping
    String renew(@PathVariable String number, Model model) {
        var opened = proposed(number);
        pages.fill(opened, model);
        model.addAttribute("link", url + "/werkgever/functievoorstel/"
                + proposals.renewLink(opened.dossier().id(), opened.carving().id()));
        return "jobcarving/link";
    }

    private CarvingPages.Opened proposed(String number) {
        var opened = pages.open(number, Action.RENEW_LINK);
        if (opened.carving().state() != CarvingState.PROPOSED) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return opened;
    }
}
