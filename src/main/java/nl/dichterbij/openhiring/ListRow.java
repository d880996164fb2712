package nl.dichterbij.openhiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list as pages show it.
 *
 * @param state   waiting, turn, or how it ended
 * @param contact only on the page of an employer who has the list
 */
record ListRow(EnrolmentId id, int position, @Nullable CaseId caseId, LocalDate enrolledOn, String state,
               @Nullable Answers answers, @Nullable ListContact contact, int unanswered, List<Line> history) {

    /** One thing that happened. */
    record Line(String kind, String by, LocalDate on) {
    }

    static ListRow of(ListEntry entry, Clock clock) {
        return new ListRow(entry.id(), entry.position(), entry.caseId(), LocalDate.ofInstant(entry.enrolledAt(), clock.getZone()),
                entry.state(), entry.answers(), entry.contact(), entry.unanswered(),
                entry.records().stream().map(record -> new Line(record.kind().code(), record.by().name(),
                        LocalDate.ofInstant(record.at(), clock.getZone()))).toList());
    }

    ListRow withoutContact() {
        return new ListRow(id, position, caseId, enrolledOn, state, answers, null, unanswered, history);
    }
}
