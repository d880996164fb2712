package nl.dichterbij.placement;

import java.util.UUID;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;

/** The process {@code follow-up}, and the schedule that starts it. */
@Workers
class FollowUpWorkers {

    private final FollowUps followUps;
    private final Steps steps;

    FollowUpWorkers(FollowUps followUps, Steps steps) {
        this.followUps = followUps;
        this.steps = steps;
    }

    /** Looks often: the day begins at midnight, but a start recorded late may be due at once. */
    @Scheduled(fixedDelayString = "${dichterbij.follow-up.look-every:PT20S}", initialDelayString = "PT5S")
    void startDue() {
        while (followUps.startDue() > 0) {
            // in batches, so that no transaction grows with the backlog
        }
    }

    @JobWorker(type = "record-contact", fetchVariables = {"caseId", "contactOutcome"})
    void recordContact(ActivatedJob job, @Variable String caseId, @Variable String contactOutcome) {
        steps.close(StepRef.of(job, caseId), contactOutcome);
    }

    @JobWorker(type = "record-follow-up",
            fetchVariables = {"followUpId", "workStatus", "hoursPerWeek", "contractType", "atRisk"})
    void recordFollowUp(@Variable String followUpId, @Variable String workStatus, @Variable @Nullable Integer hoursPerWeek,
                        @Variable @Nullable String contractType, @Variable @Nullable Boolean atRisk) {
        followUps.record(UUID.fromString(followUpId), new FollowUpOutcome(WorkStatus.of(workStatus), hoursPerWeek,
                contractType == null ? null : ContractType.of(contractType), atRisk));
    }
}
