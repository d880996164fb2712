package nl.dichterbij.budget;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Every variable of the process {@code rmt-budget}: references, codes, dates, amounts and decisions. A test holds it
 * against the diagram, the decision and the form.
 *
 * @param assessment     how often the rules were applied; from here to {@code personCeiling} see {@link BudgetFacts}
 * @param waited         whether it has waited as long as anybody does: then people decide without money
 * @param heldReservation number of the reservation it has while the rules are applied, such as what it waited for; 0 for none
 * @param budgetAdvice   result of the decision {@code rmt-budget}: rule, outcome and reason
 * @param reservationNumber which of the reservations of the request was made, for whoever undoes it
 * @param decideBy       when a reservation ends and the rules are applied again
 * @param waitingListKey what the process waits on while the request is on the waiting list
 */
record BudgetVariables(
        @Nullable UUID caseId, @Nullable String caseNumber, @Nullable String regionCode, @Nullable Integer occurrence,
        @Nullable String waitingOn, @Nullable String dueAt, @Nullable String remindAt, @Nullable String expiresAt,
        @Nullable Integer priority, @Nullable String dossierUrl, @Nullable UUID budgetRequestId,
        @Nullable Integer assessment, @Nullable Boolean schemeActive, @Nullable Boolean residentInRegion,
        @Nullable Boolean regularProvisionAvailable, @Nullable Boolean categoryInPlan, @Nullable Integer waitingAhead,
        @Nullable BigDecimal requestedAmount, @Nullable BigDecimal availableAmount, @Nullable BigDecimal personAmount,
        @Nullable BigDecimal personCeiling, @Nullable Boolean waited, @Nullable Integer heldReservation,
        @Nullable Map<String, Object> budgetAdvice, @Nullable String decideBy,
        @Nullable String reservationOutcome, @Nullable Integer reservationNumber, @Nullable String waitingListKey, @Nullable String waitingUntil,
        @Nullable String budgetDecision, @Nullable String budgetOutcome) {
}
