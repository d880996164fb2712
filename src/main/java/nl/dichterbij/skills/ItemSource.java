package nl.dichterbij.skills;

/** Who brought an item into a profile. */
public enum ItemSource {
    JOBSEEKER,
    CASEWORKER
}
