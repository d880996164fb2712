package nl.dichterbij.trajectory;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A human step that a process opened.
 *
 * @param elementId  id of the user task in the diagram
 * @param occurrence round of route choice, or month of follow-up
 * @param waitingOn  for whom the case waits: team, jobseeker, employer, school
 * @param outcome    code that the step was closed with; null while it is open
 */
public record Step(long elementInstanceKey, long processInstanceKey, String elementId, int occurrence, String waitingOn,
                   Instant openedAt, Instant dueAt, @Nullable Instant remindedAt, @Nullable Instant closedAt,
                   @Nullable String outcome) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isOverdue(Instant now) {
        return isOpen() && dueAt.isBefore(now);
    }
}
