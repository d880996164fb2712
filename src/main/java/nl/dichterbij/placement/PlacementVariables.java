package nl.dichterbij.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Every variable of the process {@code placement}: references, codes, dates and decisions. A test holds it against the
 * diagram and the forms.
 *
 * @param stepProblem why a step came back
 */
record PlacementVariables(
        @Nullable UUID caseId, @Nullable String caseNumber, @Nullable String regionCode, @Nullable Integer occurrence,
        @Nullable String waitingOn, @Nullable String dueAt, @Nullable String remindAt, @Nullable String expiresAt,
        @Nullable Integer priority, @Nullable String dossierUrl,
        @Nullable List<InstrumentAdvice> instrumentAdvice, @Nullable List<Map<String, String>> instrumentOptions,
        @Nullable List<String> usedInstruments, @Nullable UUID vacancyId, @Nullable String arrangementOutcome, @Nullable LocalDate startDate,
        @Nullable String contractType, @Nullable Integer hoursPerWeek,
        @Nullable UUID startRequestId, @Nullable String startOutcome,
        @Nullable String notStartedReason, @Nullable LocalDate newStartDate, @Nullable UUID placementId, @Nullable String stepProblem,
        @Nullable String placementOutcome) {
}
