package nl.dichterbij.skills;

/**
 * What work can be like, in terms of the work alone. That some of it does not suit a person is kept without the reason
 * why, which would tell of health or family.
 */
public enum WorkCondition {
    EVENING,
    NIGHT,
    WEEKEND,
    SHIFTS,
    OUTDOORS,
    /** on one's feet for most of the day */
    STANDING,
    /** more than ten kilograms, often */
    LIFTING
}
