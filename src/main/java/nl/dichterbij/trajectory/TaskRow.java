package nl.dichterbij.trajectory;

import java.time.LocalDate;
import nl.dichterbij.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of tasks.
 *
 * @param key      the engine's key of the step
 * @param priority 0 to 100
 * @param owner    username of who does it; null when nobody has it
 */
record TaskRow(long key, CaseNumber number, PersonId person, String step, LocalDate dueOn, String waitingOn, int priority,
        @Nullable String owner) {

    private static final int HIGH = 70;

    public boolean isLate(LocalDate today) {
        return dueOn.isBefore(today);
    }

    public boolean isHigh() {
        return priority >= HIGH;
    }
}
