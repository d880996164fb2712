package nl.dichterbij.budget;

import java.util.HashMap;
import java.util.Map;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.exception.CamundaError;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import org.springframework.scheduling.annotation.Scheduled;

/** The process {@code rmt-budget}. */
@Workers
class BudgetWorkers {

    private final BudgetAdvices advices;
    private final Reservations reservations;
    private final BudgetDecisions decisions;
    private final Steps steps;

    BudgetWorkers(BudgetAdvices advices, Reservations reservations, BudgetDecisions decisions, Steps steps) {
        this.advices = advices;
        this.reservations = reservations;
        this.decisions = decisions;
        this.steps = steps;
    }

    @JobWorker(type = "gather-budget-facts", fetchVariables = "budgetRequestId")
    Map<String, Object> gatherFacts(@Variable String budgetRequestId) {
        var id = BudgetRequestId.of(budgetRequestId);
        reservations.releaseOutOfForce(id);
        var variables = new HashMap<>(advices.gather(id).asVariables());
        var standing = reservations.standingOf(id);
        variables.put("waited", standing.waited());
        variables.put("heldReservation", standing.reserved() ? standing.number() : 0);
        return variables;
    }

    @Scheduled(fixedDelayString = "${dichterbij.budget.look-every:PT10M}", initialDelayString = "PT1M")
    void lookAtWaitingLists() {
        reservations.waitedFor().forEach(reservations::offer);
    }

    @JobWorker(type = "record-budget-advice", fetchVariables = {"budgetRequestId", "budgetAdvice", "heldReservation", "assessment",
        "schemeActive", "residentInRegion", "regularProvisionAvailable", "categoryInPlan", "waitingAhead",
        "requestedAmount", "availableAmount", "personAmount", "personCeiling"})
    Map<String, Object> recordAdvice(ActivatedJob job, @Variable String budgetRequestId, @Variable BudgetAdvice budgetAdvice,
                                     @Variable int heldReservation, @VariablesAsType BudgetFacts facts) {
        var id = BudgetRequestId.of(budgetRequestId);
        var decideBy = advices.record(id, job.getProcessDefinitionKey(), facts, budgetAdvice);
        if (budgetAdvice.isAgainst()) {
            // what it waited for goes to who can be granted it
            reservations.release(id, heldReservation, "rules");
        }
        return Map.of("decideBy", decideBy.toString());
    }

    @JobWorker(type = "reserve-budget", fetchVariables = "budgetRequestId")
    Map<String, Object> reserve(@Variable String budgetRequestId) {
        var id = BudgetRequestId.of(budgetRequestId);
        var outcome = reservations.reserve(id);
        var standing = reservations.standingOf(id);
        return Map.of("reservationOutcome", outcome.code(), "reservationNumber", standing.number(),
                "decideBy", standing.decideBy().toString());
    }

    /** Compensation of {@code reserve-budget}. */
    @JobWorker(type = "release-budget", fetchVariables = {"budgetRequestId", "reservationNumber"})
    void release(@Variable String budgetRequestId, @Variable int reservationNumber) {
        reservations.release(BudgetRequestId.of(budgetRequestId), reservationNumber);
    }

    @JobWorker(type = "enlist-budget-request", fetchVariables = "budgetRequestId")
    Map<String, Object> enlist(@Variable String budgetRequestId) {
        var place = reservations.enlist(BudgetRequestId.of(budgetRequestId));
        return Map.of("waitingListKey", place.key(), "waitingUntil", place.until().toString());
    }

    @JobWorker(type = "leave-budget-waiting-list", fetchVariables = "budgetRequestId")
    void leaveWaitingList(@Variable String budgetRequestId) {
        reservations.leaveWaitingList(BudgetRequestId.of(budgetRequestId));
    }

    @JobWorker(type = "record-budget-decision", fetchVariables = {"caseId", "budgetDecision"})
    void recordDecision(ActivatedJob job, @Variable String caseId, @Variable String budgetDecision) {
        steps.close(StepRef.of(job, caseId), budgetDecision);
    }

    @JobWorker(type = "check-budget-decision", fetchVariables = {"budgetRequestId", "budgetDecision"})
    void checkDecision(@Variable String budgetRequestId, @Variable String budgetDecision) {
        decisions.settle(BudgetRequestId.of(budgetRequestId), BudgetOutcome.of(budgetDecision)).ifPresent(missing -> {
            throw CamundaError.bpmnError("budget-decision-incomplete", "Het besluit in het dossier is niet compleet: " + missing);
        });
    }

    @JobWorker(type = "commit-budget", fetchVariables = "budgetRequestId")
    void commit(@Variable String budgetRequestId) {
        reservations.commit(BudgetRequestId.of(budgetRequestId));
    }

    @JobWorker(type = "expire-budget-decision", fetchVariables = {"caseId", "budgetRequestId"})
    void expireDecision(ActivatedJob job, @Variable String caseId, @Variable String budgetRequestId) {
        reservations.endDecisionTerm(BudgetRequestId.of(budgetRequestId));
        steps.closeIn(CaseId.of(caseId), job.getProcessInstanceKey(), "expired");
    }
}
