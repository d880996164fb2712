package nl.dichterbij.skills;

/** Whether a profile has been agreed with the person. A change makes it a draft again. */
public enum ProfileState {
    DRAFT,
    CONFIRMED
}
