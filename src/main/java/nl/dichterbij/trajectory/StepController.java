package nl.dichterbij.trajectory;

import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A step of a case: into Tasklist, or completed from the page of the case. */
@Controller
class StepController {

    private final Dossiers dossiers;
    private final DossierView view;
    private final TaskView task;
    private final Steps steps;
    private final StepCompletion completion;
    private final TasklistLinks tasklist;
    private final CurrentUser user;

    StepController(Dossiers dossiers, DossierView view, TaskView task, Steps steps, StepCompletion completion,
            TasklistLinks tasklist, CurrentUser user) {
        this.dossiers = dossiers;
        this.view = view;
        this.task = task;
        this.steps = steps;
        this.completion = completion;
        this.tasklist = tasklist;
        this.user = user;
    }

    /** Goes to the step in Tasklist; to its list when the step is closed, or not there yet (its search lags by seconds). */
    @GetMapping("/dossiers/{number}/stappen/{key}")
    String step(@PathVariable String number, @PathVariable long key) {
        CaseSummary dossier = dossiers.open(number, Action.OPEN_TASKS);
        return "redirect:" + tasklist.of(steps.find(new StepRef(dossier.id(), key)));
    }

    /** Shows the page again, with what was filled in, when the answers were not taken. */
    @PostMapping("/dossiers/{number}/stappen/{key}")
    String complete(@PathVariable String number, @PathVariable long key, @RequestParam(required = false) @Nullable String antwoorden,
            Model model) {
        CaseSummary dossier = dossiers.open(number, Action.COMPLETE_TASKS);
        var result = completion.complete(dossier.id(), key, antwoorden, user.account().username());
        if (result.outcome() == StepCompletion.Outcome.COMPLETED) {
            return "redirect:/dossiers/" + dossier.number() + "?gedaan=" + key + "#stappen";
        }
        view.fill(model, dossier);
        task.fill(model, dossier, key, null);
        if (result.outcome() != StepCompletion.Outcome.GONE) {
            task.show(model, dossier, key, antwoorden);
        }
        model.addAttribute("taskResult", result);
        return "trajectory/dossier";
    }
}
