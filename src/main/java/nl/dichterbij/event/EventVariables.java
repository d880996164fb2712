package nl.dichterbij.event;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Every variable of the process {@code event}: references, codes, dates and decisions. A test holds it against the
 * diagram and the forms. The process has no case.
 *
 * @param businessKey what the process is started and found by: the edition
 * @param subjectId   what its steps are about: the edition
 * @param heldOn      the day itself, as it stood when the edition was opened
 */
record EventVariables(
        @Nullable UUID subjectId, @Nullable String editionNumber, @Nullable String regionCode,
        @Nullable String businessKey, @Nullable String waitingOn, @Nullable String dueAt, @Nullable String remindAt,
        @Nullable String expiresAt, @Nullable Integer priority, @Nullable String dossierUrl,
        @Nullable LocalDate heldOn, @Nullable String evaluationOutcome) {

    /** What an edition starts with. */
    static EventVariables first(UUID edition, String number, String region) {
        return new EventVariables(edition, number, region, null, null, null, null, null, null, null, null, null);
    }
}
