package nl.dichterbij.placement;

import java.util.List;
import java.util.Map;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;

/** The process {@code advise-instruments}. */
@Workers
class InstrumentWorkers {

    private final Instruments instruments;

    InstrumentWorkers(Instruments instruments) {
        this.instruments = instruments;
    }

    @JobWorker(type = "collect-instrument-facts", fetchVariables = {"caseId", "occurrence"})
    Map<String, Object> collect(@Variable String caseId, @Variable int occurrence) {
        return instruments.collect(CaseId.of(caseId), occurrence).variables();
    }

    @JobWorker(type = "record-instrument-facts", fetchVariables = {"caseId", "occurrence", "uwvRegistered", "fitDoubted",
            "trialConditions", "wwTrialAccess", "earnsMinimumWage", "wageValue", "jobsRegister", "lkvCertificate",
            "supportNeeded"})
    void recordFacts(ActivatedJob job, @Variable String caseId, @Variable int occurrence) {
        instruments.recordFacts(StepRef.of(job, caseId), occurrence, InstrumentFacts.of(job.getVariablesAsMap()));
    }

    @JobWorker(type = "record-instrument-advice", fetchVariables = {"caseId", "occurrence", "benefitCode",
            "municipalityCode", "decisionDate", "olderWorker", "uwvRegistered", "fitDoubted", "trialConditions",
            "wwTrialAccess", "earnsMinimumWage", "wageValue", "jobsRegister", "lkvCertificate", "supportNeeded",
            "instrumentAdvice"})
    Map<String, Object> recordAdvice(ActivatedJob job, @Variable String caseId, @Variable int occurrence,
                                     @Variable InstrumentAdvice[] instrumentAdvice) {
        return Map.of("instrumentOptions", instruments.recordAdvice(job.getElementInstanceKey(), CaseId.of(caseId),
                occurrence, job.getProcessDefinitionKey(), InstrumentInputs.given(job.getVariablesAsMap()),
                List.of(instrumentAdvice)));
    }
}
