/** Takes the place of a mail server on the local platform: what the application sends is kept, and shown at {@code /postvak}. */
@NullMarked
package nl.dichterbij.local.mailbox;

import org.jspecify.annotations.NullMarked;
