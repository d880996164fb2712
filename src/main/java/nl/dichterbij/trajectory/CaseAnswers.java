package nl.dichterbij.trajectory;

import org.jspecify.annotations.Nullable;

/**
 * What was answered in the course of a case, as codes.
 *
 * @param uwvRegistration null: nobody asked yet
 * @param chosenRoute     the last one chosen; null before the first choice
 */
record CaseAnswers(@Nullable UwvRegistration uwvRegistration, @Nullable String stopReason, @Nullable String chosenRoute,
                   @Nullable String choiceReason) {
}
