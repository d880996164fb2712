package nl.dichterbij.trajectory;

import java.util.List;
import java.util.Map;

import nl.dichterbij.engine.FormCheck;
import nl.dichterbij.engine.UserTasks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Completes a step with what was filled in on the page of its case. The answers are held against the form; what fits
 * goes to the engine, where it does exactly what it does when it comes from Tasklist.
 */
@Component
class StepCompletion {

    private static final Logger LOG = LoggerFactory.getLogger(StepCompletion.class);
    private static final int LONGEST = 20_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Steps steps;
    private final StepForms forms;
    private final UserTasks tasks;

    StepCompletion(Steps steps, StepForms forms, UserTasks tasks) {
        this.steps = steps;
        this.forms = forms;
        this.tasks = tasks;
    }

    /** What became of it; each is told on the page in words of its own. */
    enum Outcome {
        COMPLETED, WRONG, GONE, TAKEN, NOT_YET, UNREACHABLE
    }

    /** @param faults only with {@link Outcome#WRONG} */
    record Result(Outcome outcome, List<FormCheck.Fault> faults) {

        static Result of(Outcome outcome) {
            return new Result(outcome, List.of());
        }
    }

    /**
     * @param answers  JSON, as the viewer gives it
     * @param username who answered
     */
    Result complete(CaseId caseId, long elementInstanceKey, @Nullable String answers, String username) {
        var step = steps.find(new StepRef(caseId, elementInstanceKey)).filter(Step::isOpen);
        var form = forms.find(caseId, elementInstanceKey);
        if (step.isEmpty() || form.isEmpty()) {
            return Result.of(Outcome.GONE);
        }
        var given = read(answers);
        var check = given == null ? new FormCheck(Map.of(), List.of(new FormCheck.Fault("", FormCheck.What.UNKNOWN)))
                : form.get().form().check(given, form.get().data());
        if (!check.faults().isEmpty()) {
            return new Result(Outcome.WRONG, check.faults());
        }
        if (!forms.send(caseId, elementInstanceKey, username)) {
            return Result.of(Outcome.GONE);
        }
        var outcome = send(step.get(), check.answers(), username);
        if (outcome != Outcome.COMPLETED) {
            forms.takeBack(caseId, elementInstanceKey);
        }
        return Result.of(outcome);
    }

    private Outcome send(Step step, Map<String, Object> answers, String username) {
        try {
            return switch (tasks.complete(step.processInstanceKey(), step.elementInstanceKey(), answers, username)) {
                case COMPLETED -> Outcome.COMPLETED;
                case NOT_YET -> Outcome.NOT_YET;
                case TAKEN -> Outcome.TAKEN;
                case DONE -> Outcome.GONE;
            };
        } catch (RestClientException e) {
            LOG.warn("The engine did not take the answers of step {}: {}", step.elementInstanceKey(), e.getClass().getSimpleName());
            return Outcome.UNREACHABLE;
        }
    }

    private static @Nullable Map<String, Object> read(@Nullable String answers) {
        if (answers == null || answers.length() > LONGEST) {
            return null;
        }
        try {
            return JSON.readValue(answers, new TypeReference<Map<String, Object>>() { });
        } catch (JacksonException noAnswers) {
            return null;
        }
    }
}
