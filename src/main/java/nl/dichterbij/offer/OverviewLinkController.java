package nl.dichterbij.offer;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.EmployerSummary;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The team that registered an employer gives it a link to its own page; earlier ones stop working. */
@Controller
@RequestMapping("/werkgevers/{id}/link")
class OverviewLinkController {

    private final Employers employers;
    private final PersonalLinks links;
    private final Access access;
    private final String url;

    OverviewLinkController(Employers employers, PersonalLinks links, Access access, @Value("${dichterbij.url}") String url) {
        this.employers = employers;
        this.links = links;
        this.access = access;
        this.url = url;
    }

    @GetMapping
    String ask(@PathVariable String id, Model model) {
        model.addAttribute("employer", find(id));
        return "offer/link-ask";
    }

    /** Shown in the answer and nowhere else, as it cannot be read back. */
    @PostMapping
    String renew(@PathVariable String id, Model model) {
        var employer = find(id);
        model.addAttribute("employer", employer);
        model.addAttribute("link", url + "/werkgever/overzicht/" + links.renew(LinkPurpose.EMPLOYER_OVERVIEW, employer.id().value()));
        return "offer/link";
    }

    private EmployerSummary find(String id) {
        access.require(Action.RENEW_LINK);
        var employer = FormText.uuid(id).map(EmployerId::new).flatMap(employers::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(Action.RENEW_LINK, employer.region().value());
        return employer;
    }
}
