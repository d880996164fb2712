package nl.dichterbij.skills;

/** How well somebody masters something, in the person's own estimate as agreed with the caseworker. */
public enum Level {
    STARTER,
    EXPERIENCED,
    EXPERT
}
