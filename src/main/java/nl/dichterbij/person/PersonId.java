package nl.dichterbij.person;

import java.util.UUID;

/** Reference to a person; meaningless outside this application. */
public record PersonId(UUID value) {
}
