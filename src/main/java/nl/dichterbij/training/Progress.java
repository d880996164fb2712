package nl.dichterbij.training;

/** How it goes according to the last talk about it. */
enum Progress {
    ON_TRACK, AT_RISK
}
