package nl.dichterbij.trajectory;

import java.util.Map;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import nl.dichterbij.engine.Workers;

/** Registration at UWV in the process {@code trajectory}. */
@Workers
class UwvRegistrationWorkers {

    private final UwvRegistrations registrations;

    UwvRegistrationWorkers(UwvRegistrations registrations) {
        this.registrations = registrations;
    }

    @JobWorker(type = "check-uwv-registration", fetchVariables = "caseId")
    Map<String, Object> check(@Variable String caseId) {
        return Map.of("uwvRegistrationNeeded", registrations.isNeeded(CaseId.of(caseId)));
    }

    @JobWorker(type = "record-uwv-registration", fetchVariables = {"caseId", "uwvOutcome"})
    void record(ActivatedJob job, @Variable String caseId, @Variable String uwvOutcome) {
        registrations.record(StepRef.of(job, caseId), uwvOutcome);
    }

    @JobWorker(type = "expire-uwv-registration", fetchVariables = "caseId")
    void expire(ActivatedJob job, @Variable String caseId) {
        registrations.expire(CaseId.of(caseId), job.getProcessInstanceKey());
    }
}
