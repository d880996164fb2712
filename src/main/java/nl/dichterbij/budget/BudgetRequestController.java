package nl.dichterbij.budget;

import java.util.UUID;
import java.util.function.Supplier;

import nl.dichterbij.budget.BudgetDecisions.Answer;
import nl.dichterbij.security.Action;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Dossiers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * One request for money in a dossier: where it is explained, decided on and signed. The step in Tasklist is completed
 * afterwards and only says which decision stands here.
 */
@Controller
@RequestMapping("/dossiers/{number}/budget/{id}")
class BudgetRequestController {

    private final Dossiers dossiers;
    private final RequestStore requests;
    private final BudgetDecisions decisions;
    private final RequestView view;

    BudgetRequestController(Dossiers dossiers, RequestStore requests, BudgetDecisions decisions, RequestView view) {
        this.dossiers = dossiers;
        this.requests = requests;
        this.decisions = decisions;
        this.view = view;
    }

    @GetMapping
    String open(@PathVariable String number, @PathVariable String id, Model model) {
        var dossier = dossiers.open(number, Action.READ_DOSSIER);
        return view.show(dossier, get(dossier, id), model);
    }

    @PostMapping("/onderbouwing")
    String ask(@PathVariable String number, @PathVariable String id, @ModelAttribute(RequestView.FORM) RequestForm form,
               BindingResult errors, Model model) {
        var dossier = dossiers.open(number, Action.ASK_BUDGET);
        form.checkExplanation(errors);
        var asked = get(dossier, id);
        return change(dossier, asked, form, errors, model, () -> decisions.ask(asked.id(), form.explanation()));
    }

    @PostMapping("/besluit")
    String decide(@PathVariable String number, @PathVariable String id, @ModelAttribute(RequestView.FORM) RequestForm form,
                  BindingResult errors, Model model) {
        var dossier = dossiers.open(number, Action.DECIDE_BUDGET);
        form.checkDecision(errors);
        var asked = get(dossier, id);
        return change(dossier, asked, form, errors, model,
                () -> decisions.decide(asked.id(), form.findOutcome().orElseThrow(), form.motivation()));
    }

    @PostMapping("/tekenen")
    String sign(@PathVariable String number, @PathVariable String id, @ModelAttribute(RequestView.FORM) RequestForm form,
                BindingResult errors, Model model) {
        var dossier = dossiers.open(number, Action.DECIDE_BUDGET);
        var asked = get(dossier, id);
        return change(dossier, asked, form, errors, model, () -> decisions.sign(asked.id(), form.draftNumber()));
    }

    @PostMapping("/terug")
    String sendBack(@PathVariable String number, @PathVariable String id, @ModelAttribute(RequestView.FORM) RequestForm form,
                    BindingResult errors, Model model) {
        var dossier = dossiers.open(number, Action.DECIDE_BUDGET);
        form.checkReason(errors);
        var asked = get(dossier, id);
        return change(dossier, asked, form, errors, model, () -> decisions.sendBack(asked.id(), form.draftNumber(), form.reason()));
    }

    private String change(CaseSummary dossier, BudgetRequest asked, RequestForm form, BindingResult errors, Model model,
                          Supplier<Answer> change) {
        if (!errors.hasErrors()) {
            var answer = change.get();
            if (answer == Answer.DONE) {
                return "redirect:/dossiers/%s/budget/%s?bewaard".formatted(dossier.number(), asked.id());
            }
            errors.reject("budget.answer." + answer.code());
        }
        return view.show(dossier, requests.get(asked.id()), form, errors, model);
    }

    /** Another case's request is not found, whatever the address says. */
    private BudgetRequest get(CaseSummary dossier, String id) {
        try {
            return requests.find(new BudgetRequestId(UUID.fromString(id))).filter(asked -> asked.caseId().equals(dossier.id()))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
