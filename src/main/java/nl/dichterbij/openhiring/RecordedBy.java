package nl.dichterbij.openhiring;

/** Who recorded something about an enrolment. */
enum RecordedBy {
    /** nobody in particular: it follows from the list */
    LIST,
    TEAM,
    /** by the personal link */
    EMPLOYER
}
