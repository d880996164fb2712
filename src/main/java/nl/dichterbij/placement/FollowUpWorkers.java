package nl.dichterbij.placement;

import java.time.format.DateTimeFormatter;
import java.util.Map;
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
    private final FollowUpQuestions questions;
    private final Steps steps;

    FollowUpWorkers(FollowUps followUps, FollowUpQuestions questions, Steps steps) {
        this.followUps = followUps;
        this.questions = questions;
        this.steps = steps;
    }

    /** Looks often: the day begins at midnight, but a start recorded late may be due at once. */
    @Scheduled(fixedDelayString = "${dichterbij.follow-up.look-every:PT20S}", initialDelayString = "PT5S")
    void startDue() {
        while (followUps.startDue() > 0) {
            // in batches, so that no transaction grows with the backlog
        }
    }

    @JobWorker(type = "ask-follow-up", fetchVariables = "followUpId")
    Map<String, Object> ask(@Variable String followUpId) {
        return Map.of("answersDueAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(questions.ask(UUID.fromString(followUpId))));
    }

    @JobWorker(type = "weigh-follow-up-answers", fetchVariables = "followUpId")
    FollowUpQuestions.Weighed weigh(@Variable String followUpId) {
        return questions.weigh(UUID.fromString(followUpId));
    }

    /** End listener of the decision: the rule, its version and its reason go into the dossier. */
    @JobWorker(type = "record-follow-up-risk", fetchVariables = {"followUpId", "followUpRisk"})
    void recordRisk(ActivatedJob job, @Variable String followUpId, @Variable FollowUpRisk followUpRisk) {
        questions.advise(UUID.fromString(followUpId), followUpRisk, job.getProcessDefinitionKey());
    }

    @JobWorker(type = "record-follow-up-answers", fetchVariables = "followUpId")
    void recordAnswers(ActivatedJob job, @Variable String followUpId) {
        questions.recordAnswers(UUID.fromString(followUpId), job.getProcessInstanceKey());
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
