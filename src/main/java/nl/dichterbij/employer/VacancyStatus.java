package nl.dichterbij.employer;

/** Whether somebody can still get a place in a vacancy. */
public enum VacancyStatus {
    OPEN,
    /** Every place is taken; opens again when one is released. */
    FILLED,
    /** Withdrawn by the team or the employer, for good. */
    CLOSED
}
