package nl.dichterbij.trajectory;

import java.time.Instant;

/**
 * A closed step with its coded answers.
 *
 * @param elementId  id of the user task in the diagram
 * @param occurrence round of route choice, or month of follow-up
 */
record AnsweredStep(String elementId, int occurrence, Instant closedAt, StepAnswers answers) {
}
