package nl.dichterbij.training;

import java.time.LocalDate;
import java.util.Map;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.exception.CamundaError;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import org.jspecify.annotations.Nullable;

/** The process {@code training}, from the start on. */
@Workers
class TrainingProgressWorkers {

    private final TrainingProgress progress;
    private final Steps steps;

    TrainingProgressWorkers(TrainingProgress progress, Steps steps) {
        this.progress = progress;
        this.steps = steps;
    }

    @JobWorker(type = "plan-training-check", fetchVariables = {"caseId", "occurrence"})
    Map<String, Object> planCheck(@Variable String caseId, @Variable int occurrence) {
        var check = progress.planCheck(CaseId.of(caseId), occurrence);
        return Map.of("checkOn", check.checkOn().toString(), "atEnd", check.atEnd());
    }

    @JobWorker(type = "record-training-progress", fetchVariables = {"caseId", "occurrence", "progressOutcome"})
    void recordProgress(ActivatedJob job, @Variable String caseId, @Variable int occurrence, @Variable String progressOutcome) {
        progress.recordProgress(StepRef.of(job, caseId), occurrence, progressOutcome);
    }

    @JobWorker(type = "record-training-completion", fetchVariables = {"caseId", "occurrence", "completionOutcome", "newEndDate"})
    void recordCompletion(ActivatedJob job, @Variable String caseId, @Variable int occurrence,
                          @Variable String completionOutcome, @Variable @Nullable String newEndDate) {
        progress.recordCompletion(StepRef.of(job, caseId), occurrence, completionOutcome,
                newEndDate == null ? null : LocalDate.parse(newEndDate));
    }

    @JobWorker(type = "register-training-completion", fetchVariables = {"caseId", "occurrence", "trainingResult"})
    void complete(@Variable String caseId, @Variable int occurrence, @Variable String trainingResult) {
        progress.complete(CaseId.of(caseId), occurrence, trainingResult);
    }

    @JobWorker(type = "register-training-drop-out", fetchVariables = {"caseId", "occurrence", "dropOutReason"})
    void dropOut(@Variable String caseId, @Variable int occurrence, @Variable String dropOutReason) {
        progress.dropOut(CaseId.of(caseId), occurrence, dropOutReason);
    }

    @JobWorker(type = "record-training-settlement", fetchVariables = {"caseId", "settlementOutcome"})
    void recordSettlement(ActivatedJob job, @Variable String caseId, @Variable String settlementOutcome) {
        steps.close(StepRef.of(job, caseId), settlementOutcome);
    }

    @JobWorker(type = "return-unspent-budget", fetchVariables = {"caseId", "occurrence"})
    void returnUnspent(@Variable String caseId, @Variable int occurrence) {
        if (!progress.returnUnspent(CaseId.of(caseId), occurrence)) {
            throw CamundaError.bpmnError("training-settlement-missing", "Het bedrag dat de school houdt, is nog niet ingevuld");
        }
    }
}
