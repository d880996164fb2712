package nl.dichterbij.skills;

/** What came of confirming a profile. */
public enum ConfirmOutcome {
    CONFIRMED,
    /** Nothing to confirm: the profile has no items. */
    EMPTY
}
