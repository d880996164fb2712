package nl.dichterbij.mail;

/**
 * A mail to be ordered.
 *
 * @param fact what it tells; with the kind it is sent once
 */
record NewMail(MailKind kind, Object fact, MailSubject subject, MailDetails details) {

    NewMail(MailKind kind, Object fact, MailSubject subject) {
        this(kind, fact, subject, MailDetails.NONE);
    }
}
