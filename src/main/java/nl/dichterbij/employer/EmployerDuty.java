package nl.dichterbij.employer;

import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.security.LinkPurpose;
import org.jspecify.annotations.Nullable;

/**
 * Something that is expected of an employer.
 *
 * @param code    of what it is; its words are in the messages under {@code duty.<code>}
 * @param work    name of the work that it is about; never the name of a person
 * @param since   day on which it was asked
 * @param purpose of the link that opens the page on which it is done; null where somebody else has that link
 * @param subject of that link
 * @param path    address of that page, without its token
 */
public record EmployerDuty(String code, String work, LocalDate since, @Nullable LinkPurpose purpose, UUID subject, String path) {
}
