package nl.dichterbij.jobcarving;

/** How often a task comes up. */
enum Frequency {
    DAILY, WEEKLY, MONTHLY, SEASONAL, IRREGULAR
}
