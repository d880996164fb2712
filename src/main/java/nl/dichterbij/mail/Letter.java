package nl.dichterbij.mail;

import java.util.UUID;

/**
 * A mail ready to be handed over. Lives for that moment only: it holds an address and a personal link, which are kept nowhere
 * and shown in no log.
 *
 * @param token of the personal link in it
 */
record Letter(UUID id, String to, MailTexts.Words words, String token) {

    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
