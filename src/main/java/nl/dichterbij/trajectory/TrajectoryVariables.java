package nl.dichterbij.trajectory;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Every variable of the processes {@code trajectory} and {@code skills-check}: references, codes, dates and decisions.
 * A test holds it against the diagrams, the decisions and the forms.
 *
 * @param businessKey what the process is started and found by: the case
 * @param occurrence  round of route choice, 0 before the first
 * @param waitingOn   local to a step: team, jobseeker or employer
 * @param dueAt       local to a step, like {@code remindAt}, {@code expiresAt}, {@code priority}, {@code dossierUrl}
 * @param routeAdvice result of the decision {@code route-advice}: rule, route, rank and reason of each rule that fits
 */
record TrajectoryVariables(
        @Nullable UUID caseId, @Nullable String caseNumber, @Nullable String regionCode, @Nullable String businessKey,
        @Nullable Integer occurrence, @Nullable String waitingOn, @Nullable String dueAt, @Nullable String remindAt,
        @Nullable String expiresAt, @Nullable Integer priority, @Nullable String dossierUrl,
        @Nullable Integer maxRouteChoices, @Nullable Integer maxIntakeAttempts, @Nullable Integer intakeAttempt,
        @Nullable Period contactRetryAfter,
        @Nullable String intakeOutcome, @Nullable String stopReason,
        @Nullable String profileOutcome, @Nullable String skillsOutcome,
        @Nullable Integer fullMatches, @Nullable Integer partialMatches,
        @Nullable List<Map<String, Object>> routeAdvice, @Nullable String chosenRoute, @Nullable String choiceReason,
        @Nullable String matchOutcome, @Nullable UUID proposalId, @Nullable UUID vacancyId,
        @Nullable String placementOutcome, @Nullable UUID placementId, @Nullable String closeReason) {

    /** What a case starts with. */
    static TrajectoryVariables first(UUID caseId, String caseNumber, String regionCode, int maxRouteChoices,
                                     int maxIntakeAttempts, Period contactRetryAfter) {
        return new TrajectoryVariables(caseId, caseNumber, regionCode, null, 0, null, null, null, null, null, null,
                maxRouteChoices, maxIntakeAttempts, 0, contactRetryAfter, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null);
    }
}
