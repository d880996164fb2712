package nl.dichterbij.event;

import java.util.Map;
import java.util.UUID;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.exception.CamundaError;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import org.springframework.scheduling.annotation.Scheduled;

/** The process {@code event}, and the schedule that cleans up leads. */
@Workers
class EventWorkers {

    private final Editions editions;
    private final Leads leads;
    private final LeadRetention retention;
    private final Steps steps;

    EventWorkers(Editions editions, Leads leads, LeadRetention retention, Steps steps) {
        this.editions = editions;
        this.leads = leads;
        this.retention = retention;
        this.steps = steps;
    }

    @Scheduled(fixedDelayString = "${dichterbij.event.clean-up-every:PT10M}", initialDelayString = "PT1M")
    void cleanUp() {
        while (retention.closeSilent() + retention.erase() > 0) {
            // in batches, so that no transaction grows with the backlog
        }
    }

    /** A step without answers: what was done stands on the page of the edition. */
    @JobWorker(type = "record-event-step", fetchVariables = "subjectId")
    void recordStep(ActivatedJob job, @Variable String subjectId) {
        steps.close(StepRef.of(job, subjectId), "done");
    }

    @JobWorker(type = "open-edition", fetchVariables = "subjectId")
    Map<String, Object> open(@Variable String subjectId) {
        return editions.open(edition(subjectId)).map(day -> Map.<String, Object>of("heldOn", day.toString()))
                .orElseThrow(() -> CamundaError.bpmnError("event-without-stands", "Er zijn nog geen stands"));
    }

    @JobWorker(type = "hold-edition", fetchVariables = "subjectId")
    void hold(@Variable String subjectId) {
        editions.hold(edition(subjectId));
    }

    /** Also closes the step of the follow-up, when the term or the last lead ended it: that fires no listener. */
    @JobWorker(type = "close-leads", fetchVariables = "subjectId")
    void closeLeads(@Variable String subjectId) {
        leads.closeAll(edition(subjectId), "event-over");
        steps.closeAll(UUID.fromString(subjectId), "ended");
    }

    @JobWorker(type = "record-evaluation", fetchVariables = {"subjectId", "evaluationOutcome"})
    void recordEvaluation(ActivatedJob job, @Variable String subjectId, @Variable String evaluationOutcome) {
        editions.evaluate(StepRef.of(job, subjectId), evaluationOutcome);
    }

    private static EditionId edition(String subjectId) {
        return new EditionId(UUID.fromString(subjectId));
    }
}
