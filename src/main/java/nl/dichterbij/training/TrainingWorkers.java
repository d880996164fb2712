package nl.dichterbij.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.exception.CamundaError;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import org.jspecify.annotations.Nullable;

/** The process {@code training}, up to the start. */
@Workers
class TrainingWorkers {

    private final OfferSearch search;
    private final Enrolments enrolments;
    private final Steps steps;

    TrainingWorkers(OfferSearch search, Enrolments enrolments, Steps steps) {
        this.search = search;
        this.enrolments = enrolments;
        this.steps = steps;
    }

    @JobWorker(type = "find-training-offers", fetchVariables = "caseId")
    Map<String, Object> findOffers(@Variable String caseId) {
        return Map.of("offerOptions", search.options(CaseId.of(caseId)));
    }

    @JobWorker(type = "record-training-choice", fetchVariables = {"caseId", "offerChoice"})
    void recordChoice(ActivatedJob job, @Variable String caseId, @Variable String offerChoice) {
        steps.close(StepRef.of(job, caseId), offerChoice);
    }

    @JobWorker(type = "take-training-place", fetchVariables = {"caseId", "occurrence", "startId", "regularProvision"})
    Map<String, Object> takePlace(@Variable String caseId, @Variable int occurrence, @Variable String startId,
                                  @Variable String regularProvision) {
        var taken = FormText.uuid(startId)
                .flatMap(start -> enrolments.take(CaseId.of(caseId), occurrence, start, regularProvision.equals("available")))
                .orElseThrow(() -> CamundaError.bpmnError("training-full", "Er is geen plaats meer"));
        var facts = new HashMap<String, Object>();
        facts.put("enrolmentId", taken.id().toString());
        facts.put("hasCosts", taken.budgetRequest().isPresent());
        facts.put("budgetRequestId", taken.budgetRequest().map(Object::toString).orElse(null));
        facts.put("startsOn", taken.startsOn().toString());
        return facts;
    }

    /** Compensation of {@code take-training-place}. */
    @JobWorker(type = "release-training-place", fetchVariables = {"caseId", "occurrence", "notStartedReason", "budgetOutcome"})
    void releasePlace(@Variable String caseId, @Variable int occurrence, @Variable @Nullable String notStartedReason,
                      @Variable @Nullable String budgetOutcome) {
        enrolments.release(CaseId.of(caseId), occurrence,
                notStartedReason == null ? "budget-" + budgetOutcome : notStartedReason);
    }

    @JobWorker(type = "record-training-enrolment", fetchVariables = {"caseId", "occurrence", "enrolOutcome"})
    void recordEnrolment(ActivatedJob job, @Variable String caseId, @Variable int occurrence, @Variable String enrolOutcome) {
        enrolments.recordEnrolment(StepRef.of(job, caseId), occurrence, enrolOutcome);
    }

    @JobWorker(type = "plan-training-start", fetchVariables = {"caseId", "occurrence"})
    Map<String, Object> planStart(@Variable String caseId, @Variable int occurrence) {
        var plan = enrolments.planStart(CaseId.of(caseId), occurrence);
        return Map.of("startsOn", plan.startsOn().toString(), "inviteOn", plan.inviteOn().toString());
    }

    @JobWorker(type = "invite-to-training", fetchVariables = {"caseId", "occurrence"})
    void invite(@Variable String caseId, @Variable int occurrence) {
        enrolments.invite(CaseId.of(caseId), occurrence);
    }

    @JobWorker(type = "record-training-start", fetchVariables = {"caseId", "occurrence", "startOutcome"})
    void recordStart(ActivatedJob job, @Variable String caseId, @Variable int occurrence, @Variable String startOutcome) {
        enrolments.recordStart(StepRef.of(job, caseId), occurrence, startOutcome);
    }

    @JobWorker(type = "postpone-training-start", fetchVariables = {"caseId", "occurrence", "newStartDate"})
    void postponeStart(@Variable String caseId, @Variable int occurrence, @Variable @Nullable String newStartDate) {
        if (!enrolments.postpone(CaseId.of(caseId), occurrence, newStartDate == null ? null : LocalDate.parse(newStartDate))) {
            throw CamundaError.bpmnError("new-start-invalid", "Deze nieuwe startdatum kan niet");
        }
    }
}
