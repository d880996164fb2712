package nl.dichterbij.placement;

/**
 * Sends people a link with the questions of a follow-up moment. A module that can reach people implements it; this one
 * knows no addresses.
 */
public interface FollowUpInvitations {

    /** Inside a transaction: what is sent is sent after its commit. Repeating it for the same moment sends nothing twice. */
    Invited invite(FollowUpToAsk moment);

    /** Who gets a link; not someone who wants to be called, or of whom no address is known. */
    record Invited(boolean jobseeker, boolean employer) {
    }
}
