package nl.dichterbij.placement;

import java.time.Period;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Every variable of the process {@code follow-up}: references, codes, dates and decisions. A test holds it against the
 * diagram and the forms.
 *
 * @param businessKey what the process is started and found by: the follow-up moment
 * @param occurrence  months after the start, like {@code months}
 * @param jobseekerAnswer code of what they do now, {@code none} while there is no answer, {@code not-asked} when no link
 *                        was sent; {@code employerAnswer} likewise
 * @param answersOverdue  whether the time for answers has passed
 * @param followUpRisk    result of the decision of that name: rule, next step and reason
 */
record FollowUpVariables(
        @Nullable UUID caseId, @Nullable String caseNumber, @Nullable String regionCode, @Nullable String businessKey,
        @Nullable Integer occurrence, @Nullable String waitingOn, @Nullable String dueAt, @Nullable String remindAt,
        @Nullable String expiresAt, @Nullable Integer priority, @Nullable String dossierUrl,
        @Nullable UUID followUpId, @Nullable Integer months, @Nullable Integer contactAttempt,
        @Nullable Integer maxContactAttempts, @Nullable Period contactRetryAfter, @Nullable String contactOutcome,
        @Nullable String workStatus, @Nullable Integer hoursPerWeek, @Nullable String contractType,
        @Nullable Boolean atRisk, @Nullable String answersDueAt, @Nullable String jobseekerAnswer,
        @Nullable String employerAnswer, @Nullable Boolean riskReported, @Nullable Boolean answersOverdue,
        @Nullable Map<String, Object> followUpRisk) {

    /** What a follow-up starts with. */
    static FollowUpVariables first(UUID caseId, String caseNumber, String regionCode, UUID followUpId, int months,
                                   int maxContactAttempts, Period contactRetryAfter) {
        return new FollowUpVariables(caseId, caseNumber, regionCode, null, months, null, null, null, null, null, null,
                followUpId, months, 0, maxContactAttempts, contactRetryAfter, null, null, null, null, null,
                null, null, null, null, null, null);
    }
}
