package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** An open step as a page shows it. */
record OpenStep(long key, String elementId, String waitingOn, LocalDate dueOn, boolean late) {

    static OpenStep of(Step step, Clock clock) {
        return new OpenStep(step.elementInstanceKey(), step.elementId(), step.waitingOn(),
                LocalDate.ofInstant(step.dueAt(), clock.getZone()), step.isOverdue(Instant.now(clock)));
    }
}
