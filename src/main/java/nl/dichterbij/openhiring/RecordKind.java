package nl.dichterbij.openhiring;

import java.util.Locale;

/** What can be recorded about an enrolment. */
enum RecordKind {
    TURN(false),
    /** called without answer */
    NO_ANSWER(false),
    STARTED(true),
    /** said yes and did not start after all: the place is free again */
    NOT_STARTED(false),
    /** started, and works there no longer: the place is free again */
    ENDED(false),
    DECLINED(true),
    /** skipped by the rule: called so often without answer */
    UNREACHABLE(true),
    /** no longer wanted to wait */
    LEFT(true),
    /** the case ended */
    REMOVED(true),
    /** the place was closed */
    CLOSED(true);

    /** whether the enrolment is over with it */
    final boolean ends;

    RecordKind(boolean ends) {
        this.ends = ends;
    }

    /** as in the diagram and the forms */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RecordKind of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
