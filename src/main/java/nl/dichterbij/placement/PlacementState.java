package nl.dichterbij.placement;

/** From arrangement to start. */
public enum PlacementState {
    AGREED, STARTED, NOT_STARTED
}
