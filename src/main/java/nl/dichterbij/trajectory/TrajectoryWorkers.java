package nl.dichterbij.trajectory;

import java.util.List;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import nl.dichterbij.engine.Workers;
import org.jspecify.annotations.Nullable;

/** Hands what people answered in the process {@code trajectory} to the case. */
@Workers
class TrajectoryWorkers {

    private final Trajectories trajectories;
    private final RouteAdvices advices;

    TrajectoryWorkers(Trajectories trajectories, RouteAdvices advices) {
        this.trajectories = trajectories;
        this.advices = advices;
    }

    @JobWorker(type = "record-intake", fetchVariables = {"caseId", "intakeOutcome", "stopReason"})
    void recordIntake(ActivatedJob job, @Variable String caseId, @Variable String intakeOutcome,
                      @Variable @Nullable String stopReason) {
        trajectories.recordIntake(StepRef.of(job, caseId), intakeOutcome, stopReason);
    }

    @JobWorker(type = "record-route-advice",
            fetchVariables = {"caseId", "occurrence", "fullMatches", "partialMatches", "routeAdvice"})
    void recordRouteAdvice(ActivatedJob job, @Variable String caseId, @Variable int occurrence,
                           @Variable int fullMatches, @Variable int partialMatches,
                           @Variable RouteAdvice[] routeAdvice) {
        advices.record(CaseId.of(caseId), occurrence, job.getProcessDefinitionKey(),
                new RouteAdvices.Inputs(fullMatches, partialMatches), List.of(routeAdvice));
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
