package nl.dichterbij.mail;

/**
 * A mail to be ordered.
 *
 * @param fact what it tells; with the kind it is sent once
 */
record NewMail(MailKind kind, Object fact, MailSubject subject) {
}
