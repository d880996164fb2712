package nl.dichterbij.placement;

/** A follow-up moment from plan to answer. */
public enum FollowUpState {
    PLANNED,
    /** its process has been started */
    ASKED, RECORDED, CANCELLED
}
