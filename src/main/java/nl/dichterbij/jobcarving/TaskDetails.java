package nl.dichterbij.jobcarving;

/**
 * A task as it is now (IHW: arbeidsanalyse). Pages check before.
 *
 * @param workProcess    to which the task belongs, such as "ontvangst"; may be empty
 * @param functionName   function that it is part of now; may be empty
 * @param task           1 to 120 characters
 * @param minutesPerWeek on average, 1 to 10080
 * @param holder         who does it now: a function, never a name; may be empty
 * @param splittable     whether it can be taken out of that function
 * @param conditions     what the work asks, functional only, never about somebody's health; may be empty
 * @param risk           for safety or quality; may be empty
 */
record TaskDetails(String workProcess, String functionName, String task, Frequency frequency, int minutesPerWeek,
                   TaskLevel level, String holder, boolean splittable, String conditions, String risk) {
}
