package nl.dichterbij.praktijkleren;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;

/** What people answered in the steps of the process {@code praktijkverklaring}; the rest they did in the dossier. */
@Workers
class PraktijkStepWorkers {

    private final Steps steps;
    private final Statements statements;

    PraktijkStepWorkers(Steps steps, Statements statements) {
        this.steps = steps;
        this.statements = statements;
    }

    @JobWorker(type = "record-leerbedrijf", fetchVariables = {"caseId", "leerbedrijfOutcome"})
    void leerbedrijf(ActivatedJob job, @Variable String caseId, @Variable String leerbedrijfOutcome) {
        steps.close(StepRef.of(job, caseId), leerbedrijfOutcome);
    }

    @JobWorker(type = "record-work-processes", fetchVariables = "caseId")
    void workProcesses(ActivatedJob job, @Variable String caseId) {
        steps.close(StepRef.of(job, caseId), "chosen");
    }

    @JobWorker(type = "record-signing", fetchVariables = {"caseId", "signingOutcome"})
    void signing(ActivatedJob job, @Variable String caseId, @Variable String signingOutcome) {
        steps.close(StepRef.of(job, caseId), signingOutcome);
    }

    @JobWorker(type = "record-judgement-call", fetchVariables = {"caseId", "judgementCallOutcome"})
    void judgementCall(ActivatedJob job, @Variable String caseId, @Variable String judgementCallOutcome) {
        steps.close(StepRef.of(job, caseId), judgementCallOutcome);
    }

    @JobWorker(type = "record-block", fetchVariables = {"caseId", "blockOutcome"})
    void block(ActivatedJob job, @Variable String caseId, @Variable String blockOutcome) {
        steps.close(StepRef.of(job, caseId), blockOutcome);
    }

    @JobWorker(type = "record-statement-signature", fetchVariables = {"caseId", "signatureOutcome"})
    void statementSignature(ActivatedJob job, @Variable String caseId, @Variable String signatureOutcome) {
        steps.close(StepRef.of(job, caseId), signatureOutcome);
    }

    @JobWorker(type = "record-delivery", fetchVariables = {"caseId", "agreementId", "deliveryWay"})
    void delivery(ActivatedJob job, @Variable String caseId, @Variable String agreementId, @Variable String deliveryWay) {
        if (steps.close(StepRef.of(job, caseId), deliveryWay)) {
            statements.delivered(AgreementId.of(agreementId), deliveryWay);
        }
    }
}
