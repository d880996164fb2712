package nl.dichterbij.event;

/** How many leads an edition had, and what became of them. */
record LeadCounts(int total, int waiting, int registered, int closed) {
}
