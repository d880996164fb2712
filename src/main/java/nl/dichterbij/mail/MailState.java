package nl.dichterbij.mail;

/** From order to sent, or to something that the team should see. */
enum MailState {
    WAITING,
    /** taken in hand; what stays so is uncertain */
    SENDING,
    SENT,
    /** refused, or tried as often as the parameter says */
    FAILED,
    /** perhaps sent: the connection or the application stopped while it was handed over. Never sent again by itself. */
    UNCERTAIN,
    /** the person wants to be called, or no address is known */
    NO_ADDRESS,
    /** there was no mail server when it was ordered */
    OFF,
    /** the person withdrew before it was sent */
    CANCELLED;

    /** Whether the team may have it sent again. */
    boolean isRetryable() {
        return this == FAILED || this == UNCERTAIN || this == NO_ADDRESS || this == OFF;
    }
}
