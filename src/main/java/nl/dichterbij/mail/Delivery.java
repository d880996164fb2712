package nl.dichterbij.mail;

/** What became of handing a mail over to the mail server. */
enum Delivery {
    ACCEPTED,
    /** not taken, and it will not be taken another time: the address or the mail itself is refused */
    REFUSED,
    /** not taken now: the server is away, does not know us, or asks to come back */
    TRY_LATER,
    /** the conversation broke off after it began: perhaps it was taken */
    UNCERTAIN
}
