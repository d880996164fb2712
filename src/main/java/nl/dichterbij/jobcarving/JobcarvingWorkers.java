package nl.dichterbij.jobcarving;

import java.util.Map;
import java.util.UUID;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.exception.CamundaError;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;

/** The process {@code jobcarving}. */
@Workers
class JobcarvingWorkers {

    private final Carvings carvings;
    private final FunctionProposals proposals;
    private final FunctionOffers offers;
    private final Steps steps;

    JobcarvingWorkers(Carvings carvings, FunctionProposals proposals, FunctionOffers offers, Steps steps) {
        this.carvings = carvings;
        this.proposals = proposals;
        this.offers = offers;
        this.steps = steps;
    }

    @JobWorker(type = "prepare-carving", fetchVariables = {"caseId", "occurrence"})
    Map<String, Object> prepare(@Variable String caseId, @Variable int occurrence) {
        return Map.of("maxAdjustments", carvings.prepare(CaseId.of(caseId), occurrence));
    }

    @JobWorker(type = "record-carving-employer", fetchVariables = {"caseId", "employerChoice"})
    void recordEmployer(ActivatedJob job, @Variable String caseId, @Variable String employerChoice) {
        steps.close(StepRef.of(job, caseId), employerChoice);
    }

    @JobWorker(type = "check-employer", fetchVariables = {"caseId", "occurrence"})
    void checkEmployer(@Variable String caseId, @Variable int occurrence) {
        if (carvings.get(CaseId.of(caseId), occurrence).employer() == null) {
            throw CamundaError.bpmnError("employer-missing", "In het dossier is nog geen werkgever gekozen");
        }
    }

    @JobWorker(type = "record-work-analysis", fetchVariables = {"caseId", "analysisOutcome"})
    void recordAnalysis(ActivatedJob job, @Variable String caseId, @Variable String analysisOutcome) {
        steps.close(StepRef.of(job, caseId), analysisOutcome);
    }

    @JobWorker(type = "check-work-analysis", fetchVariables = {"caseId", "occurrence"})
    void checkAnalysis(@Variable String caseId, @Variable int occurrence) {
        if (!carvings.hasSplittableTask(CaseId.of(caseId), occurrence)) {
            throw CamundaError.bpmnError("nothing-splittable", "In de analyse staat nog geen taak die af te splitsen is");
        }
    }

    @JobWorker(type = "record-function-proposal", fetchVariables = {"caseId", "functionOutcome"})
    void recordProposal(ActivatedJob job, @Variable String caseId, @Variable String functionOutcome) {
        steps.close(StepRef.of(job, caseId), functionOutcome);
    }

    @JobWorker(type = "submit-function", fetchVariables = {"caseId", "occurrence"})
    Map<String, Object> submit(ActivatedJob job, @Variable String caseId, @Variable int occurrence) {
        var request = proposals.submit(CaseId.of(caseId), occurrence, job.getElementInstanceKey())
                .orElseThrow(() -> CamundaError.bpmnError("function-incomplete", "Het voorstel is nog niet volledig"));
        return Map.of("functionRequestId", request.id().toString(), "worksCouncilNeeded", request.worksCouncilNeeded(),
                "adjustment", request.attempt());
    }

    @JobWorker(type = "record-function-answer", fetchVariables = {"caseId", "occurrence", "functionAnswer"})
    void recordAnswer(ActivatedJob job, @Variable String caseId, @Variable int occurrence, @Variable String functionAnswer) {
        proposals.recordAnswer(StepRef.of(job, caseId), occurrence, functionAnswer);
    }

    @JobWorker(type = "take-function-answer", fetchVariables = {"caseId", "occurrence", "functionRequestId"})
    Map<String, Object> takeAnswer(ActivatedJob job, @Variable String caseId, @Variable int occurrence,
                                   @Variable String functionRequestId) {
        return Map.of("functionAnswer", proposals.takeAnswer(CaseId.of(caseId), occurrence,
                UUID.fromString(functionRequestId), job.getProcessInstanceKey()));
    }

    @JobWorker(type = "record-works-council", fetchVariables = {"caseId", "occurrence", "worksCouncilAnswer"})
    void recordWorksCouncil(ActivatedJob job, @Variable String caseId, @Variable int occurrence,
                            @Variable String worksCouncilAnswer) {
        proposals.recordWorksCouncil(StepRef.of(job, caseId), occurrence, worksCouncilAnswer);
    }

    @JobWorker(type = "offer-function", fetchVariables = {"caseId", "occurrence"})
    Map<String, Object> offer(@Variable String caseId, @Variable int occurrence) {
        return offers.offer(CaseId.of(caseId), occurrence)
                .<Map<String, Object>>map(vacancy -> Map.of("createdVacancyId", vacancy.value().toString())).orElseGet(Map::of);
    }

    @JobWorker(type = "withdraw-function", fetchVariables = {"caseId", "occurrence"})
    void withdraw(ActivatedJob job, @Variable String caseId, @Variable int occurrence) {
        carvings.withdraw(CaseId.of(caseId), occurrence, job.getProcessInstanceKey());
    }
}
