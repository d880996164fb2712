package nl.dichterbij.trajectory;

import java.util.List;

import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form of one open step on the page of its case, and what became of the last one that was sent. */
@Component
class TaskView {

    private final StepForms forms;
    private final Steps steps;
    private final Access access;

    TaskView(StepForms forms, Steps steps, Access access) {
        this.forms = forms;
        this.steps = steps;
        this.access = access;
    }

    /**
     * @param schema JSON for the viewer
     * @param data   JSON that the form is shown with
     * @param given  JSON of answers that were sent and not taken; null when there are none
     */
    record Shown(long key, String elementId, String schema, String data, @Nullable String given) {
    }

    /** @param pending whether the process has still to go on */
    record Sent(long key, String elementId, boolean pending) {
    }

    /**
     * @param wanted the step that was asked for; null for the first one
     * @param sent   the step that was just completed here; null when none was
     */
    void fill(Model model, CaseSummary dossier, @Nullable Long wanted, @Nullable Long sent) {
        model.addAttribute("sentSteps", forms.sentIn(dossier.id()));
        if (!access.may(Action.COMPLETE_TASKS, dossier.region().value())) {
            model.addAttribute("answerable", List.of());
            return;
        }
        var answerable = forms.answerableIn(dossier.id());
        model.addAttribute("answerable", answerable);
        var key = wanted != null && answerable.contains(wanted) ? wanted : answerable.stream().findFirst().orElse(null);
        if (key != null) {
            show(model, dossier, key, null);
        }
        if (sent != null) {
            steps.find(new StepRef(dossier.id(), sent)).ifPresent(step ->
                    model.addAttribute("sent", new Sent(sent, step.elementId(), step.isOpen())));
        }
    }

    /** @param given answers that were sent and not taken, as the viewer gave them */
    void show(Model model, CaseSummary dossier, long key, @Nullable String given) {
        forms.find(dossier.id(), key).ifPresent(form -> steps.find(new StepRef(dossier.id(), key)).ifPresent(step ->
                model.addAttribute("task", new Shown(key, step.elementId(), form.form().schemaForPage(), form.dataJson(), given))));
    }
}
