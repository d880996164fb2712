package nl.dichterbij.openhiring;

import java.time.Instant;
import java.util.List;

import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list.
 *
 * @param position  from 1; never changes
 * @param caseId    null for somebody whom the employer enrolled at the door
 * @param contact   null as soon as the enrolment is over
 * @param answers   null on a list of an employer
 * @param maxCalls  calls without answer after which somebody may be skipped: the rule on the day of enrolment
 * @param records   what became of it, oldest first
 */
record ListEntry(EnrolmentId id, OpenHiringPlaceId place, int position, @Nullable CaseId caseId, Instant enrolledAt,
                 @Nullable ListContact contact, @Nullable Answers answers, int maxCalls, List<ListRecord> records) {

    ListEntry {
        records = List.copyOf(records);
    }

    public boolean isOver() {
        return records.stream().anyMatch(record -> record.kind().ends);
    }

    public boolean hasTurn() {
        return !isOver() && has(RecordKind.TURN);
    }

    public int unanswered() {
        return (int) records.stream().filter(record -> record.kind() == RecordKind.NO_ANSWER).count();
    }

    public boolean mayBeSkipped() {
        return unanswered() >= maxCalls;
    }

    /** Stand of the enrolment: {@code waiting}, {@code turn}, or how it ended. */
    public String state() {
        if (has(RecordKind.NOT_STARTED) || has(RecordKind.ENDED)) {
            return (has(RecordKind.NOT_STARTED) ? RecordKind.NOT_STARTED : RecordKind.ENDED).code();
        }
        return records.stream().map(ListRecord::kind).filter(kind -> kind.ends).findFirst().map(RecordKind::code)
                .orElse(has(RecordKind.TURN) ? "turn" : "waiting");
    }

    /** Whether a place is taken by it. */
    boolean holdsPlace() {
        return has(RecordKind.STARTED) && !has(RecordKind.NOT_STARTED) && !has(RecordKind.ENDED);
    }

    boolean has(RecordKind kind) {
        return records.stream().anyMatch(record -> record.kind() == kind);
    }
}
