package nl.dichterbij.skills;

/** How near what somebody has is to what is asked. */
public enum Closeness {
    /** The very concept. */
    EXACT,
    /** A neighbour: one is directly above the other, or both are directly under the same concept. */
    RELATED,
    NONE
}
