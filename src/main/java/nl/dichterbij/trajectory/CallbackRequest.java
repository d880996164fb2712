package nl.dichterbij.trajectory;

import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.region.MunicipalityCode;

/**
 * Someone who waits for a call.
 *
 * @param moment   when to call best
 * @param language two letters
 * @param callBy   last day on which the team calls
 * @param attempts how often nobody answered
 */
record CallbackRequest(UUID id, String name, String phone, Moment moment, String language, MunicipalityCode municipality,
                       LocalDate askedOn, LocalDate callBy, int attempts) {

    /** When somebody likes to be called. */
    enum Moment {
        MORNING, AFTERNOON, EVENING, ANY
    }

    /** What came of it; {@code NO_ANSWER} leaves it open. */
    enum Outcome {
        REGISTERED, HELPED, NOT_INTERESTED, NO_ANSWER
    }

    /** Keeps who it is out of logs. */
    @Override
    public String toString() {
        return "CallbackRequest[" + id + "]";
    }
}
