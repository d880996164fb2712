package nl.dichterbij.placement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.exception.CamundaError;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.engine.UserTasks;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import org.jspecify.annotations.Nullable;

/** The process {@code placement}. */
@Workers
class PlacementWorkers {

    private final Placements placements;
    private final FollowUps followUps;
    private final Steps steps;
    private final UserTasks userTasks;

    PlacementWorkers(Placements placements, FollowUps followUps, Steps steps, UserTasks userTasks) {
        this.placements = placements;
        this.followUps = followUps;
        this.steps = steps;
        this.userTasks = userTasks;
    }

    @JobWorker(type = "record-arrangements", fetchVariables = {"caseId", "occurrence", "arrangementOutcome", "usedInstruments"})
    void recordArrangements(ActivatedJob job, @Variable String caseId, @Variable int occurrence,
                            @Variable String arrangementOutcome, @Variable @Nullable List<String> usedInstruments) {
        var decidedBy = usedInstruments == null ? null
                : steps.findSubmitter(StepRef.of(job, caseId))
                        .or(() -> userTasks.findAssignee(job.getProcessInstanceKey(), job.getElementInstanceKey())).orElse(null);
        placements.recordArrangements(StepRef.of(job, caseId), occurrence, arrangementOutcome, usedInstruments, decidedBy);
    }

    @JobWorker(type = "register-arrangements",
            fetchVariables = {"caseId", "occurrence", "vacancyId", "startDate", "contractType", "hoursPerWeek"})
    void registerArrangements(@Variable String caseId, @Variable int occurrence, @Variable String vacancyId,
                              @Variable String startDate, @Variable String contractType, @Variable int hoursPerWeek) {
        var arrangement = new Arrangement(LocalDate.parse(startDate), ContractType.of(contractType), hoursPerWeek);
        if (!placements.arrange(CaseId.of(caseId), occurrence, vacancy(vacancyId), arrangement)) {
            throw CamundaError.bpmnError("arrangement-invalid", "Deze startdatum of dit aantal uren kan niet");
        }
    }

    @JobWorker(type = "ask-start", fetchVariables = {"caseId", "occurrence"})
    Map<String, Object> askStart(ActivatedJob job, @Variable String caseId, @Variable int occurrence) {
        var request = placements.askStart(CaseId.of(caseId), occurrence, job.getElementInstanceKey());
        return Map.of("startRequestId", request.toString());
    }

    @JobWorker(type = "take-start-answer", fetchVariables = {"caseId", "occurrence", "startRequestId"})
    Map<String, Object> takeStartAnswer(ActivatedJob job, @Variable String caseId, @Variable int occurrence,
                                        @Variable String startRequestId) {
        var answer = placements.takeStart(CaseId.of(caseId), occurrence, UUID.fromString(startRequestId), job.getProcessInstanceKey());
        var facts = new HashMap<String, Object>();
        facts.put("startOutcome", answer.outcome());
        facts.put("notStartedReason", answer.reason());
        facts.put("newStartDate", answer.newStartDate() == null ? null : answer.newStartDate().toString());
        return facts;
    }

    @JobWorker(type = "record-start",
            fetchVariables = {"caseId", "occurrence", "startOutcome", "notStartedReason"})
    void recordStart(ActivatedJob job, @Variable String caseId, @Variable int occurrence, @Variable String startOutcome,
                     @Variable @Nullable String notStartedReason) {
        placements.recordStart(StepRef.of(job, caseId), occurrence, startOutcome, notStartedReason);
    }

    @JobWorker(type = "postpone-start", fetchVariables = {"caseId", "occurrence", "newStartDate"})
    void postponeStart(@Variable String caseId, @Variable int occurrence, @Variable @Nullable String newStartDate) {
        if (!placements.postpone(CaseId.of(caseId), occurrence, newStartDate == null ? null : LocalDate.parse(newStartDate))) {
            throw CamundaError.bpmnError("new-start-invalid", "Deze nieuwe startdatum kan niet");
        }
    }

    @JobWorker(type = "register-placement", fetchVariables = {"caseId", "occurrence"})
    Map<String, Object> registerPlacement(@Variable String caseId, @Variable int occurrence) {
        var placement = placements.start(CaseId.of(caseId), occurrence);
        return Map.of("placementId", placement.toString());
    }

    @JobWorker(type = "release-vacancy", fetchVariables = {"caseId", "vacancyId"})
    void releaseVacancy(@Variable String caseId, @Variable String vacancyId) {
        placements.release(CaseId.of(caseId), vacancy(vacancyId));
    }

    @JobWorker(type = "schedule-follow-up", fetchVariables = "placementId")
    void scheduleFollowUp(@Variable String placementId) {
        followUps.schedule(UUID.fromString(placementId));
    }

    private static VacancyId vacancy(String id) {
        return new VacancyId(UUID.fromString(id));
    }
}
