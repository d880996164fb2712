package nl.dichterbij.jobcarving;

/** How far a function is. */
enum CarvingState {
    /** analysis and function can be changed */
    OPEN,
    /** the employer is asked to agree; nothing changes meanwhile */
    PROPOSED,
    /** the employer agrees; perhaps the works council is still asked */
    AGREED,
    /** a vacancy was made of it, kept for the case */
    OFFERED,
    ENDED
}
