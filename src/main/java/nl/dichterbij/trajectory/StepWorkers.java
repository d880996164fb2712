package nl.dichterbij.trajectory;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import nl.dichterbij.engine.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** What every human step and every milestone in every diagram needs. */
@Workers
class StepWorkers {

    private final Steps steps;
    private final Milestones milestones;
    private final Trajectories trajectories;
    private final SubjectSteps subjects;
    private final Terms.Calculator terms;
    private final StepForms forms;
    private final String url;

    StepWorkers(Steps steps, Milestones milestones, Trajectories trajectories, SubjectSteps subjects,
                Terms.Calculator terms, StepForms forms, @Value("${dichterbij.url}") String url) {
        this.steps = steps;
        this.milestones = milestones;
        this.trajectories = trajectories;
        this.subjects = subjects;
        this.terms = terms;
        this.forms = forms;
        this.url = url;
    }

    /**
     * Start listener of a user task: what it returns is local to the task and feeds its due date and timers. Takes all
     * variables, as which of them the step's form shows is written in the form; the page of the case shows them too.
     *
     * @param subjectId what the step is about in a process that has no case
     */
    @JobWorker(type = "open-step", fetchAllVariables = true)
    Map<String, Object> open(ActivatedJob job, @Variable @Nullable String caseId, @Variable @Nullable String subjectId,
                             @Variable @Nullable String waitingOn, @Variable @Nullable Integer occurrence) {
        var round = occurrence == null ? 0 : occurrence;
        var waiting = waitingOn == null ? "team" : waitingOn;
        if (caseId == null) {
            var subject = subjects.get(UUID.fromString(Objects.requireNonNull(subjectId)));
            var step = terms.of(job.getElementId(), subject.region());
            steps.open(subject, job.getElementInstanceKey(), job.getProcessInstanceKey(), job.getElementId(), round, waiting, step);
            return local(step, subject.path());
        }
        var known = trajectories.get(CaseId.of(caseId));
        var step = terms.of(job.getElementId(), known.region());
        steps.open(StepRef.of(job, caseId), job.getProcessInstanceKey(), job.getElementId(), round, waiting, step);
        var local = local(step, "/dossiers/" + known.number());
        forms.keep(job.getElementInstanceKey(), job.getProcessDefinitionKey(), job.getElementId(), job.getVariablesAsMap(), local);
        return local;
    }

    private Map<String, Object> local(Terms step, String path) {
        return Map.of("dueAt", text(step.dueAt()), "remindAt", text(step.remindAt()),
                "expiresAt", text(step.expiresAt()), "priority", step.priority(), "dossierUrl", url + path);
    }

    /**
     * End listener of a user task that has no worker of its own: the fields of its form are called {@code answers.…}.
     * The answer {@code outcome}, when there is one, is what the step was closed with.
     */
    @JobWorker(type = "record-answers", fetchVariables = {"caseId", "subjectId", "answers"})
    void recordAnswers(ActivatedJob job, @Variable @Nullable String caseId, @Variable @Nullable String subjectId,
                       @Variable @Nullable Map<String, Object> answers) {
        var coded = StepAnswers.of(answers == null ? Map.of() : answers);
        steps.close(StepRef.of(job, Objects.requireNonNull(caseId == null ? subjectId : caseId)), coded.outcome(), coded);
    }

    /** With its seconds, also when they are zero: Operate takes no due date without them. */
    private static String text(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }

    /** Behind a non-interrupting timer on a user task. */
    @JobWorker(type = "remind-step", fetchVariables = {"caseId", "subjectId"})
    void remind(ActivatedJob job, @Variable @Nullable String caseId, @Variable @Nullable String subjectId) {
        steps.remind(UUID.fromString(Objects.requireNonNull(caseId == null ? subjectId : caseId)), job.getProcessInstanceKey());
    }

    /** End listener of a milestone: the element's id is the milestone's code. */
    @JobWorker(type = "record-milestone", fetchVariables = {"caseId", "occurrence"})
    void milestone(ActivatedJob job, @Variable String caseId, @Variable @Nullable Integer occurrence) {
        milestones.reach(CaseId.of(caseId), job.getElementId(), occurrence == null ? 0 : occurrence);
    }
}
