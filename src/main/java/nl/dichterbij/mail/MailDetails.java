package nl.dichterbij.mail;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a mail tells of its fact, as it was at that moment; null where it does not matter.
 *
 * @param title    of a training
 * @param day      on which it starts
 * @param place    where
 * @param position on a list, from 1
 */
record MailDetails(@Nullable String title, @Nullable LocalDate day, @Nullable String place, @Nullable Integer position) {

    static final MailDetails NONE = new MailDetails(null, null, null, null);
}
