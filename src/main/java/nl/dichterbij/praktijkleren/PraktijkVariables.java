package nl.dichterbij.praktijkleren;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Every variable of the process {@code praktijkverklaring}: references, codes, dates, counts and decisions. A test holds
 * it against the diagram, the decision and the forms.
 *
 * @param periodEnd     last day of learning, as agreed
 * @param issueDecision result of the decision {@code praktijkverklaring-issue}: rule, outcome and reason
 */
record PraktijkVariables(
        @Nullable UUID caseId, @Nullable String caseNumber, @Nullable String regionCode, @Nullable Integer occurrence,
        @Nullable String waitingOn, @Nullable String dueAt, @Nullable String remindAt, @Nullable String expiresAt,
        @Nullable Integer priority, @Nullable String dossierUrl,
        @Nullable UUID agreementId, @Nullable String leerbedrijfOutcome, @Nullable String recognition,
        @Nullable String signingOutcome, @Nullable String agreementCheck, @Nullable String periodEnd,
        @Nullable String judgementRemindAt, @Nullable String judgementExpiresAt, @Nullable String judgementCallOutcome,
        @Nullable Boolean agreementSigned, @Nullable Boolean recognitionValid, @Nullable Integer masteredCount,
        @Nullable Boolean praktijkopleiderSigned, @Nullable Boolean schoolSigned,
        @Nullable Map<String, String> issueDecision, @Nullable String blockOutcome, @Nullable String signatureOutcome,
        @Nullable UUID statementId, @Nullable String deliveryWay, @Nullable String statementOutcome) {
}
