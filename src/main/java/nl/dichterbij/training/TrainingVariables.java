package nl.dichterbij.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Every variable of the process {@code training}: references, codes, dates and decisions. A test holds it against the
 * diagram and the forms.
 *
 * @param offerOptions     what can be chosen: label (offer and start date) and value (start)
 * @param regularProvision whether something else pays for the training: available, unavailable
 * @param hasCosts         whether money was asked for
 * @param checkOn          day on which somebody looks how it goes
 * @param stepProblem      why a step came back
 * @param atEnd            whether the training is over on that day
 */
record TrainingVariables(
        @Nullable UUID caseId, @Nullable String caseNumber, @Nullable String regionCode, @Nullable Integer occurrence,
        @Nullable String waitingOn, @Nullable String dueAt, @Nullable String remindAt, @Nullable String expiresAt,
        @Nullable Integer priority, @Nullable String dossierUrl,
        @Nullable List<Map<String, String>> offerOptions, @Nullable String offerChoice, @Nullable UUID startId,
        @Nullable String regularProvision, @Nullable UUID enrolmentId, @Nullable Boolean hasCosts,
        @Nullable UUID budgetRequestId, @Nullable String budgetOutcome, @Nullable String enrolOutcome,
        @Nullable LocalDate startsOn, @Nullable LocalDate inviteOn, @Nullable String startOutcome,
        @Nullable LocalDate newStartDate, @Nullable String notStartedReason, @Nullable String stepProblem, @Nullable LocalDate checkOn,
        @Nullable Boolean atEnd, @Nullable String progressOutcome, @Nullable String completionOutcome,
        @Nullable String trainingResult, @Nullable LocalDate newEndDate, @Nullable String dropOutReason,
        @Nullable String settlementOutcome, @Nullable String trainingOutcome) {
}
