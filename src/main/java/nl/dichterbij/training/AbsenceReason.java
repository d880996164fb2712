package nl.dichterbij.training;

/** Why somebody was not at a meeting, as far as the team may know: nothing about health. */
enum AbsenceReason {
    ANNOUNCED, UNANNOUNCED, TRANSPORT, WORK, OTHER
}
