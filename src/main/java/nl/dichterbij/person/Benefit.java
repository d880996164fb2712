package nl.dichterbij.person;

/** Benefit a person receives, as far as the choice of provisions needs it; never the cause of it. */
public enum Benefit {
    NONE, BIJSTAND, WW, DISABILITY, OTHER, UNKNOWN;

    /** Whether a law lets the team use the person's BSN: only where a benefit is paid (UAVG art. 46). */
    public boolean allowsBsn() {
        return this != NONE && this != UNKNOWN;
    }
}
