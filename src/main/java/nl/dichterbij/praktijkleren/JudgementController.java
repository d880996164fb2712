package nl.dichterbij.praktijkleren;

import java.util.List;
import java.util.Map;

import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team's side of a judgement: a link for the praktijkopleider, or what was told by phone. */
@Controller
@RequestMapping("/dossiers/{number}/praktijkleren")
class JudgementController {

    private final PraktijkPages pages;
    private final Agreements agreements;
    private final Judgements judgements;
    private final PersonalLinks links;
    private final CurrentUser currentUser;
    private final String url;

    JudgementController(PraktijkPages pages, Agreements agreements, Judgements judgements, PersonalLinks links,
                        CurrentUser currentUser, @Value("${dichterbij.url}") String url) {
        this.pages = pages;
        this.agreements = agreements;
        this.judgements = judgements;
        this.links = links;
        this.currentUser = currentUser;
        this.url = url;
    }

    @GetMapping("/link")
    String askLink(@PathVariable String number, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        return opened.agreement().isAwaitingJudgement() ? "praktijkleren/link-ask" : opened.back();
    }

    /** Shown in the answer and nowhere else, as it cannot be read back; earlier links stop working. */
    @PostMapping("/link")
    String makeLink(@PathVariable String number, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        if (!opened.agreement().isAwaitingJudgement()) {
            return opened.back();
        }
        model.addAttribute("link", url + "/werkgever/praktijkoordeel/"
                + links.renew(LinkPurpose.PRAKTIJK_JUDGEMENT, opened.agreement().id().value()));
        return "praktijkleren/link";
    }

    @GetMapping("/oordeel")
    String open(@PathVariable String number, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        return show(opened, new JudgementForm(null, null, null), List.of(), model);
    }

    @PostMapping("/oordeel")
    String judge(@PathVariable String number, @RequestParam Map<String, String> fields, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        var form = JudgementForm.read(fields);
        var processes = agreements.processes(opened.agreement().id());
        var unanswered = form.unanswered(processes);
        if (!unanswered.isEmpty()) {
            return show(opened, form, unanswered, model);
        }
        judgements.judge(opened.agreement().id(), form.judgement(processes), null, currentUser.account().username());
        return opened.back();
    }

    private String show(PraktijkPages.Opened opened, JudgementForm form, List<String> unanswered, Model model) {
        if (!opened.agreement().isAwaitingJudgement()) {
            return opened.back();
        }
        model.addAttribute("judgement", form);
        model.addAttribute("unanswered", unanswered);
        model.addAttribute("processes", agreements.processes(opened.agreement().id()));
        return "praktijkleren/judgement";
    }
}
