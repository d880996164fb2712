package nl.dichterbij.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Every variable of the process {@code advise-instruments}: references, codes, dates and decisions. A test holds it
 * against the diagram and the forms. What the codes mean: {@link InstrumentFacts}.
 *
 * @param instrumentOptions what can be chosen: label (name of the instrument) and value (its code)
 */
record AdviseInstrumentsVariables(
        @Nullable UUID caseId, @Nullable String caseNumber, @Nullable String regionCode, @Nullable Integer occurrence,
        @Nullable String waitingOn, @Nullable String dueAt, @Nullable String remindAt, @Nullable String expiresAt,
        @Nullable Integer priority, @Nullable String dossierUrl,
        @Nullable String benefitCode, @Nullable String municipalityCode, @Nullable LocalDate decisionDate,
        @Nullable Boolean olderWorker, @Nullable String uwvRegistered, @Nullable String fitDoubted,
        @Nullable String trialConditions, @Nullable String wwTrialAccess, @Nullable String earnsMinimumWage,
        @Nullable String wageValue, @Nullable String jobsRegister, @Nullable String lkvCertificate,
        @Nullable String supportNeeded, @Nullable Boolean instrumentFactsKnown,
        @Nullable List<InstrumentAdvice> instrumentAdvice, @Nullable List<Map<String, String>> instrumentOptions) {
}
