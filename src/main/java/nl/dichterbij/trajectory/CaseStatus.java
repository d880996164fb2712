package nl.dichterbij.trajectory;

/** Where a case stands as a whole; what it is doing now is told by its steps and milestones. */
public enum CaseStatus {
    OPEN, PLACED, STOPPED
}
