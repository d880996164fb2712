package nl.dichterbij.openhiring;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Every variable of the process {@code open-hiring}: references, codes, dates and decisions. A test holds it against the
 * diagram and the forms.
 *
 * @param placeOptions what can be chosen: label (number and mode) and value (place)
 * @param listMode     who calls: team or employer
 * @param listState    waiting, turn, or how the enrolment ended
 * @param callsMade    how often an employer called without answer, as told to the team
 * @param stepProblem  why a step came back
 */
record OpenHiringVariables(
        @Nullable UUID caseId, @Nullable String caseNumber, @Nullable String regionCode, @Nullable Integer occurrence,
        @Nullable String waitingOn, @Nullable String dueAt, @Nullable String remindAt, @Nullable String expiresAt,
        @Nullable Integer priority, @Nullable String dossierUrl,
        @Nullable List<Map<String, String>> placeOptions, @Nullable String placeChoice, @Nullable UUID openHiringPlaceId,
        @Nullable String canStart, @Nullable LocalDate startFrom, @Nullable Integer hoursPerWeek,
        @Nullable UUID enrolmentId, @Nullable Integer listPosition, @Nullable String listMode, @Nullable String listState,
        @Nullable Period askWaitingAfter, @Nullable Period askEmployerAfter, @Nullable Period callRetryAfter,
        @Nullable Integer maxCallAttempts, @Nullable Integer callAttempt, @Nullable String waitAnswer,
        @Nullable String callOutcome, @Nullable String ownerAnswer, @Nullable String claimOutcome,
        @Nullable Integer callsMade, @Nullable String stepProblem,
        @Nullable String startOutcome, @Nullable LocalDate startDate, @Nullable String contractType,
        @Nullable String followUpConsent, @Nullable UUID placementId, @Nullable String openHiringOutcome) {

    /** What an enrolment adds. */
    static OpenHiringVariables enrolled(UUID enrolmentId, int position, String mode, Period askWaitingAfter,
                                        Period askEmployerAfter, Period callRetryAfter, int maxCallAttempts) {
        return new OpenHiringVariables(null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, enrolmentId, position, mode, null, askWaitingAfter, askEmployerAfter, callRetryAfter,
                maxCallAttempts, 0, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What the list says now; a start as the employer told it, if he did. */
    static OpenHiringVariables looked(String listState, @Nullable Start start) {
        return new OpenHiringVariables(null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, start == null ? null : start.hoursPerWeek(), null, null, null, listState, null, null, null,
                null, null, null, null, null, null, null, null, null, start == null ? null : start.date(),
                start == null ? null : start.contractType().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                null, null, null);
    }
}
