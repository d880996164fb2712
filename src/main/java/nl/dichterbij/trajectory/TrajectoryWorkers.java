package nl.dichterbij.trajectory;

import java.util.List;
import java.util.Map;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import nl.dichterbij.engine.Workers;
import org.jspecify.annotations.Nullable;

/** Hands what people answered in the process {@code trajectory} to the case. */
@Workers
class TrajectoryWorkers {

    private final Trajectories trajectories;
    private final RouteAdvices advices;
    private final AdviceFacts facts;

    TrajectoryWorkers(Trajectories trajectories, RouteAdvices advices, AdviceFacts facts) {
        this.trajectories = trajectories;
        this.advices = advices;
        this.facts = facts;
    }

    @JobWorker(type = "record-intake", fetchVariables = {"caseId", "intakeOutcome", "stopReason", "uwvRegistered"})
    void recordIntake(ActivatedJob job, @Variable String caseId, @Variable String intakeOutcome,
                      @Variable @Nullable String stopReason, @Variable @Nullable Boolean uwvRegistered) {
        trajectories.recordIntake(StepRef.of(job, caseId), intakeOutcome, stopReason, Boolean.TRUE.equals(uwvRegistered));
    }

    @JobWorker(type = "collect-advice-facts", fetchVariables = "caseId")
    Map<String, Object> collectAdviceFacts(@Variable String caseId) {
        return Map.of("withinProgrammeAge", facts.isWithinProgrammeAge(CaseId.of(caseId)));
    }

    @JobWorker(type = "record-route-advice", fetchVariables = {"caseId", "occurrence", "routeAdvice", "fullMatches",
            "partialMatches", "startsNow", "employerWilling", "gapTrainable", "diplomaFeasible", "learningCompanyAvailable",
            "courseAvailable", "withinProgrammeAge", "structureNeeded", "unsure", "uwvOutcome"})
    void recordRouteAdvice(ActivatedJob job, @Variable String caseId, @Variable int occurrence,
                           @Variable RouteAdvice[] routeAdvice, @VariablesAsType AdviceInputs inputs) {
        advices.record(CaseId.of(caseId), occurrence, job.getProcessDefinitionKey(), inputs, List.of(routeAdvice));
    }

    @JobWorker(type = "record-route-choice", fetchVariables = {"caseId", "chosenRoute", "choiceReason"})
    void recordRouteChoice(ActivatedJob job, @Variable String caseId, @Variable String chosenRoute,
                           @Variable @Nullable String choiceReason) {
        trajectories.recordRouteChoice(StepRef.of(job, caseId), chosenRoute, choiceReason);
    }

    @JobWorker(type = "close-trajectory", fetchVariables = {"caseId", "closeReason"})
    void close(@Variable String caseId, @Variable String closeReason) {
        trajectories.close(CaseId.of(caseId), CloseReason.of(closeReason));
    }
}
