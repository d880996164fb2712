package nl.dichterbij.trajectory;

import java.util.UUID;

import io.camunda.client.api.response.ActivatedJob;

/**
 * One human step about one subject.
 *
 * @param subject            a case, or something else that a {@link StepSubjects} knows
 * @param elementInstanceKey the engine's key of the step; the same in all its listeners and in every repeated delivery
 */
public record StepRef(UUID subject, long elementInstanceKey) {

    public StepRef(CaseId caseId, long elementInstanceKey) {
        this(caseId.value(), elementInstanceKey);
    }

    /** @param subject id of the case, or of the other subject */
    public static StepRef of(ActivatedJob job, String subject) {
        return new StepRef(UUID.fromString(subject), job.getElementInstanceKey());
    }

    /** Only of a step that is about a case. */
    public CaseId caseId() {
        return new CaseId(subject);
    }
}
