package nl.dichterbij.trajectory;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

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
    private final Terms.Calculator terms;
    private final String url;

    StepWorkers(Steps steps, Milestones milestones, Trajectories trajectories, Terms.Calculator terms,
                @Value("${dichterbij.url}") String url) {
        this.steps = steps;
        this.milestones = milestones;
        this.trajectories = trajectories;
        this.terms = terms;
        this.url = url;
    }

    /** Start listener of a user task: what it returns is local to the task and feeds its due date and timers. */
    @JobWorker(type = "open-step", fetchVariables = {"caseId", "waitingOn", "occurrence"})
    Map<String, Object> open(ActivatedJob job, @Variable String caseId, @Variable @Nullable String waitingOn,
                             @Variable @Nullable Integer occurrence) {
        var known = trajectories.get(CaseId.of(caseId));
        var step = terms.of(job.getElementId(), known.region());
        steps.open(StepRef.of(job, caseId), job.getProcessInstanceKey(), job.getElementId(),
                occurrence == null ? 0 : occurrence, waitingOn == null ? "team" : waitingOn, step);
        return Map.of("dueAt", text(step.dueAt()), "remindAt", text(step.remindAt()),
                "expiresAt", text(step.expiresAt()), "priority", step.priority(),
                "dossierUrl", url + "/dossiers/" + known.number());
    }

    /** With its seconds, also when they are zero: Tasklist and Operate take no due date without them. */
    private static String text(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }

    /** Behind a non-interrupting timer on a user task. */
    @JobWorker(type = "remind-step", fetchVariables = "caseId")
    void remind(ActivatedJob job, @Variable String caseId) {
        steps.remind(CaseId.of(caseId), job.getProcessInstanceKey());
    }

    /** End listener of a milestone: the element's id is the milestone's code. */
    @JobWorker(type = "record-milestone", fetchVariables = {"caseId", "occurrence"})
    void milestone(ActivatedJob job, @Variable String caseId, @Variable @Nullable Integer occurrence) {
        milestones.reach(CaseId.of(caseId), job.getElementId(), occurrence == null ? 0 : occurrence);
    }
}
