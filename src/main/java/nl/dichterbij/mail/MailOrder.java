package nl.dichterbij.mail;

import java.util.UUID;

import nl.dichterbij.region.RegionCode;

/** A mail that was ordered, in hand to be sent. */
record MailOrder(UUID id, MailKind kind, RegionCode region, MailSubject subject, MailDetails details, int attempts) {
}
