package nl.dichterbij.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Every variable of the process {@code matching}: references, codes, dates and decisions. A test holds it against the
 * diagram and the forms.
 *
 * @param onlyVacancyId   the one vacancy to propose, such as a function created for the case; none when all may be
 * @param proposalOptions what can be chosen: label (vacancy number and score) and value (proposal)
 */
record MatchingVariables(
        @Nullable UUID caseId, @Nullable String caseNumber, @Nullable String regionCode, @Nullable Integer occurrence,
        @Nullable String waitingOn, @Nullable String dueAt, @Nullable String remindAt, @Nullable String expiresAt,
        @Nullable Integer priority, @Nullable String dossierUrl,
        @Nullable UUID onlyVacancyId, @Nullable Integer proposalCount, @Nullable List<Map<String, String>> proposalOptions,
        @Nullable String judgement, @Nullable UUID proposalId, @Nullable String candidateAnswer,
        @Nullable String employerAnswer, @Nullable String meetingOutcome, @Nullable String declineReason,
        @Nullable UUID vacancyId, @Nullable String matchOutcome) {
}
