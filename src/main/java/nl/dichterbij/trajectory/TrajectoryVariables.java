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
 * @param businessKey  what the process is started and found by: the case
 * @param occurrence   round of route choice, 0 before the first
 * @param waitingOn    local to a step: team, jobseeker or employer
 * @param dueAt        local to a step, like {@code remindAt}, {@code expiresAt}, {@code priority}, {@code dossierUrl}
 * @param startsNow    whether the jobseeker wants to start at once, without profile
 * @param routeAdvice  result of the decision {@code route-advice}: rule, route, rank and reason of each rule that fits
 * @param routeOutcome what the last route came to: match, started, learned or nothing
 * @param answers      of the last step that has no worker of its own: codes, numbers and dates by question
 */
record TrajectoryVariables(
        @Nullable UUID caseId, @Nullable String caseNumber, @Nullable String regionCode, @Nullable String businessKey,
        @Nullable Integer occurrence, @Nullable String waitingOn, @Nullable String dueAt, @Nullable String remindAt,
        @Nullable String expiresAt, @Nullable Integer priority, @Nullable String dossierUrl,
        @Nullable Integer maxRouteChoices, @Nullable Integer maxIntakeAttempts, @Nullable Integer intakeAttempt,
        @Nullable Period contactRetryAfter,
        @Nullable String intakeOutcome, @Nullable String stopReason, @Nullable Boolean startsNow,
        @Nullable Boolean uwvRegistered, @Nullable Boolean uwvRegistrationNeeded, @Nullable String uwvOutcome,
        @Nullable Boolean structureNeeded, @Nullable Boolean unsure, @Nullable Boolean withinProgrammeAge,
        @Nullable String profileOutcome, @Nullable String skillsOutcome,
        @Nullable Boolean gapTrainable, @Nullable Boolean diplomaFeasible, @Nullable Boolean employerWilling,
        @Nullable Boolean learningCompanyAvailable, @Nullable Boolean courseAvailable,
        @Nullable Integer fullMatches, @Nullable Integer partialMatches,
        @Nullable List<Map<String, Object>> routeAdvice, @Nullable String chosenRoute, @Nullable String choiceReason,
        @Nullable String routeOutcome, @Nullable UUID proposalId, @Nullable UUID vacancyId,
        @Nullable String placementOutcome, @Nullable UUID placementId, @Nullable Map<String, Object> answers,
        @Nullable String closeReason) {

    /** What a case starts with. */
    record First(UUID caseId, String caseNumber, String regionCode, int occurrence, int maxRouteChoices,
                 int maxIntakeAttempts, int intakeAttempt, Period contactRetryAfter) {
    }
}
