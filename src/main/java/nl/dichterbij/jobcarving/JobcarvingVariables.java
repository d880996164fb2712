package nl.dichterbij.jobcarving;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Every variable of the process {@code jobcarving}: references, codes, dates and decisions. A test holds it against the
 * diagram and the forms. The analysis itself stays in the application.
 *
 * @param adjustment       how many proposals were put to the employer in this round
 * @param createdVacancyId the vacancy made of the function; {@code vacancyId} is the same once someone is matched
 */
record JobcarvingVariables(
        @Nullable UUID caseId, @Nullable String caseNumber, @Nullable String regionCode, @Nullable Integer occurrence,
        @Nullable String waitingOn, @Nullable String dueAt, @Nullable String remindAt, @Nullable String expiresAt,
        @Nullable Integer priority, @Nullable String dossierUrl,
        @Nullable Integer maxAdjustments, @Nullable String employerChoice, @Nullable String analysisOutcome,
        @Nullable String functionOutcome, @Nullable UUID functionRequestId, @Nullable Boolean worksCouncilNeeded,
        @Nullable Integer adjustment, @Nullable String functionAnswer, @Nullable String worksCouncilAnswer,
        @Nullable UUID createdVacancyId, @Nullable String matchOutcome, @Nullable UUID proposalId,
        @Nullable UUID vacancyId, @Nullable String carvingOutcome) {
}
