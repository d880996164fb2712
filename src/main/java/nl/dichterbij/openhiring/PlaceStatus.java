package nl.dichterbij.openhiring;

/** Whether somebody who enrols can still get the work. */
public enum PlaceStatus {
    OPEN,
    /** Everybody that is needed has started; people may still enrol and wait for the next place. */
    FILLED,
    /** For good. */
    CLOSED
}
