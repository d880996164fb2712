package nl.dichterbij.placement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an employer says about a start.
 *
 * @param outcome      started, postponed or not-started, as in the form {@code confirm-start}
 * @param newStartDate only when postponed
 */
record StartAnswer(String outcome, @Nullable LocalDate newStartDate) {

    static final String STARTED = "started";
    static final String POSTPONED = "postponed";
    static final String NOT_STARTED = "not-started";

    /** Code of the reason that is kept when an employer says by link that nobody started: the page does not ask why. */
    static final String REPORTED_BY_EMPLOYER = "reported-by-employer";

    @Nullable String reason() {
        return outcome.equals(NOT_STARTED) ? REPORTED_BY_EMPLOYER : null;
    }
}
