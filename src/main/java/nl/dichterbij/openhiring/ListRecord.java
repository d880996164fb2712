package nl.dichterbij.openhiring;

import java.time.Instant;

/** One line in the history of an enrolment. */
record ListRecord(RecordKind kind, Instant at, RecordedBy by) {
}
