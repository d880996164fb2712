package nl.dichterbij.placement;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.exception.CamundaError;
import nl.dichterbij.employer.VacancyId;
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

    PlacementWorkers(Placements placements, FollowUps followUps, Steps steps) {
        this.placements = placements;
        this.followUps = followUps;
        this.steps = steps;
    }

    @JobWorker(type = "record-arrangements", fetchVariables = {"caseId", "arrangementOutcome"})
    void recordArrangements(ActivatedJob job, @Variable String caseId, @Variable String arrangementOutcome) {
        steps.close(StepRef.of(job, caseId), arrangementOutcome);
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

    @JobWorker(type = "record-start",
            fetchVariables = {"caseId", "occurrence", "startOutcome", "newStartDate", "notStartedReason"})
    void recordStart(ActivatedJob job, @Variable String caseId, @Variable int occurrence, @Variable String startOutcome,
                     @Variable @Nullable String newStartDate, @Variable @Nullable String notStartedReason) {
        placements.recordStart(StepRef.of(job, caseId), occurrence, startOutcome,
                newStartDate == null ? null : LocalDate.parse(newStartDate), notStartedReason);
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
