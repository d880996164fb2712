package nl.dichterbij.openhiring;

import java.time.LocalDate;
import java.util.Map;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.exception.CamundaError;
import nl.dichterbij.engine.Variables;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.placement.ContractType;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import org.jspecify.annotations.Nullable;

/** The process {@code open-hiring}. */
@Workers
class OpenHiringWorkers {

    private final OpenHiring openHiring;
    private final Steps steps;

    OpenHiringWorkers(OpenHiring openHiring, Steps steps) {
        this.openHiring = openHiring;
        this.steps = steps;
    }

    /** What the form lets choose from: number of the place and whose list it is; the rest is on the page of the places. */
    @JobWorker(type = "list-open-hiring-places", fetchVariables = "caseId")
    Map<String, Object> listPlaces(@Variable String caseId) {
        return Map.of("placeOptions", openHiring.choosable(CaseId.of(caseId)).stream().map(place -> Map.of(
                "label", "%s – %s".formatted(place.number(), place.isEmployerOwned() ? "open hiring" : "open-hiring-achtig"),
                "value", place.id().toString())).toList());
    }

    @JobWorker(type = "record-open-hiring-choice", fetchVariables = {"caseId", "placeChoice"})
    void recordChoice(ActivatedJob job, @Variable String caseId, @Variable String placeChoice) {
        steps.close(StepRef.of(job, caseId), placeChoice);
    }

    @JobWorker(type = "enrol-open-hiring",
            fetchVariables = {"caseId", "occurrence", "openHiringPlaceId", "canStart", "startFrom", "hoursPerWeek"})
    Map<String, Object> enrol(@Variable String caseId, @Variable int occurrence, @Variable String openHiringPlaceId,
                              @Variable String canStart, @Variable String startFrom, @Variable int hoursPerWeek) {
        return openHiring.enrol(CaseId.of(caseId), occurrence, OpenHiringPlaceId.of(openHiringPlaceId),
                        new Answers(canStart.equals("yes"), LocalDate.parse(startFrom), hoursPerWeek))
                .map(Variables::of)
                .orElseThrow(() -> CamundaError.bpmnError("open-hiring-place-closed", "Deze plek is intussen gesloten"));
    }

    /** Whatever step of the wait was still open is overtaken by what the list says. */
    @JobWorker(type = "look-at-list", fetchVariables = {"caseId", "enrolmentId"})
    Map<String, Object> look(ActivatedJob job, @Variable String caseId, @Variable String enrolmentId) {
        return Variables.of(openHiring.look(CaseId.of(caseId), EnrolmentId.of(enrolmentId), job.getProcessInstanceKey()));
    }

    @JobWorker(type = "record-still-waiting", fetchVariables = {"caseId", "waitAnswer"})
    void recordStillWaiting(ActivatedJob job, @Variable String caseId, @Variable String waitAnswer) {
        steps.close(StepRef.of(job, caseId), waitAnswer);
    }

    @JobWorker(type = "record-call", fetchVariables = {"caseId", "enrolmentId", "callOutcome"})
    void recordCall(ActivatedJob job, @Variable String caseId, @Variable String enrolmentId, @Variable String callOutcome) {
        openHiring.recordCall(StepRef.of(job, caseId), EnrolmentId.of(enrolmentId), callOutcome);
    }

    @JobWorker(type = "record-owner-answer", fetchVariables = {"caseId", "ownerAnswer"})
    void recordOwnerAnswer(ActivatedJob job, @Variable String caseId, @Variable String ownerAnswer) {
        steps.close(StepRef.of(job, caseId), ownerAnswer);
    }

    /** Declined, left or unreachable: the next on the list moves up. An employer who says nothing yet changes nothing. */
    @JobWorker(type = "end-open-hiring-claim", fetchVariables = {"enrolmentId", "claimOutcome", "callsMade"})
    void endClaim(@Variable String enrolmentId, @Variable String claimOutcome, @Variable @Nullable Integer callsMade) {
        if (!claimOutcome.equals("later") && !openHiring.end(EnrolmentId.of(enrolmentId), claimOutcome, callsMade == null ? 0 : callsMade)) {
            throw CamundaError.bpmnError("open-hiring-called-too-little", "Er is te weinig gebeld om over te slaan");
        }
    }

    @JobWorker(type = "take-open-hiring-place", fetchVariables = "enrolmentId")
    void takePlace(@Variable String enrolmentId) {
        if (!openHiring.takePlace(EnrolmentId.of(enrolmentId))) {
            throw CamundaError.bpmnError("open-hiring-place-closed", "Deze plek is intussen gesloten");
        }
    }

    @JobWorker(type = "record-open-hiring-start", fetchVariables = {"caseId", "startOutcome"})
    void recordStart(ActivatedJob job, @Variable String caseId, @Variable String startOutcome) {
        steps.close(StepRef.of(job, caseId), startOutcome);
    }

    /** A start that is agreed and lies ahead is waited for. */
    @JobWorker(type = "plan-open-hiring-start", fetchVariables = {"caseId", "startDate"})
    void planStart(@Variable String caseId, @Variable @Nullable String startDate) {
        if (startDate == null || !openHiring.isPlannable(CaseId.of(caseId), LocalDate.parse(startDate))) {
            throw CamundaError.bpmnError("open-hiring-start-invalid", "Deze startdatum kan niet");
        }
    }

    @JobWorker(type = "register-open-hiring-start", fetchVariables = {"caseId", "occurrence", "enrolmentId", "startDate",
            "contractType", "hoursPerWeek", "followUpConsent"})
    Map<String, Object> registerStart(@Variable String caseId, @Variable int occurrence, @Variable String enrolmentId,
                                      @Variable String startDate, @Variable String contractType,
                                      @Variable int hoursPerWeek, @Variable String followUpConsent) {
        var start = new Start(LocalDate.parse(startDate), ContractType.of(contractType), hoursPerWeek);
        return openHiring.start(CaseId.of(caseId), occurrence, EnrolmentId.of(enrolmentId), start, followUpConsent.equals("yes"))
                .map(placement -> Map.<String, Object>of("placementId", placement.toString()))
                .orElseThrow(() -> CamundaError.bpmnError("open-hiring-start-invalid", "Deze startdatum kan niet"));
    }

    @JobWorker(type = "undo-open-hiring-start", fetchVariables = "enrolmentId")
    void undoStart(@Variable String enrolmentId) {
        openHiring.notStarted(EnrolmentId.of(enrolmentId));
    }
}
