package nl.dichterbij.trajectory;

import io.camunda.client.api.response.ActivatedJob;

/**
 * One human step in one case.
 *
 * @param elementInstanceKey the engine's key of the step; the same in all its listeners and in every repeated delivery
 */
public record StepRef(CaseId caseId, long elementInstanceKey) {

    public static StepRef of(ActivatedJob job, String caseId) {
        return new StepRef(CaseId.of(caseId), job.getElementInstanceKey());
    }
}
