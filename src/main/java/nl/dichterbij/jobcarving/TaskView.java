package nl.dichterbij.jobcarving;

import java.util.UUID;

/** @param carved chosen for the new function */
record TaskView(UUID id, int version, TaskDetails details, boolean carved) {
}
