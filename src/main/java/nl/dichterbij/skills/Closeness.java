package nl.dichterbij.skills;

/** How near what somebody has is to what is asked. */
public enum Closeness {
    /** The very concept. */
    EXACT,
    /** A neighbour: what is asked is above what somebody has or directly under it, or both are directly under one concept. */
    RELATED,
    NONE
}
