package nl.dichterbij.mail;

import java.time.Instant;
import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the team sees it.
 *
 * @param failure code of what went wrong last, words under {@code mail.failure.<code>}
 * @param at      when it was sent, or ordered when it was not
 */
record MailRow(UUID id, MailKind kind, CaseId caseId, MailState state, int attempts, @Nullable String failure, Instant at) {

    public String kindCode() {
        return kind.code();
    }

    public boolean retryable() {
        return state.isRetryable();
    }
}
