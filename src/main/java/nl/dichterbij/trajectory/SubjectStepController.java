package nl.dichterbij.trajectory;

import java.util.UUID;

import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Goes to a step that is about something else than a case in Tasklist. */
@Controller
class SubjectStepController {

    private final Access access;
    private final SubjectSteps subjects;
    private final Steps steps;
    private final TasklistLinks links;

    SubjectStepController(Access access, SubjectSteps subjects, Steps steps, TasklistLinks links) {
        this.access = access;
        this.subjects = subjects;
        this.steps = steps;
        this.links = links;
    }

    @GetMapping("/werk/stappen/{subject}/{key}")
    String step(@PathVariable UUID subject, @PathVariable long key) {
        access.require(Action.OPEN_TASKS);
        var step = steps.find(new StepRef(subject, key)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            access.require(Action.OPEN_TASKS, subjects.get(subject).region().value());
        } catch (java.util.NoSuchElementException isOfACase) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, isOfACase);
        }
        return "redirect:" + links.of(java.util.Optional.of(step));
    }
}
