package nl.dichterbij.praktijkleren;

import org.jspecify.annotations.Nullable;

/**
 * A work process that the student learns.
 *
 * @param mastered as judged by the praktijkopleider; null before that
 */
record ChosenProcess(WorkProcess process, @Nullable Boolean mastered) {
}
