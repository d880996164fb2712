package nl.dichterbij.security;

import java.time.Instant;

/** Someone opened a dossier. */
public record DossierRead(String username, Instant at) {
}
