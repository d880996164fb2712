package nl.dichterbij.praktijkleren;

/** All that the public may know of a statement. */
enum Verification {
    VALID, WITHDRAWN, UNKNOWN
}
