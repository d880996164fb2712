package nl.dichterbij.trajectory;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a jobseeker asked or did about the own data.
 *
 * @param answerBy last day on which the person must have an answer
 * @param answer   of the team; null while it is open
 */
record DataRequest(UUID id, Kind kind, LocalDate askedOn, LocalDate answerBy, @Nullable LocalDate settledOn, @Nullable String answer) {

    enum Kind {
        /** the jobseeker changed something; nothing is asked */
        CORRECTION,
        /** to erase everything (AVG, art. 17) */
        ERASURE,
        /** to use nothing any more (AVG, art. 7 lid 3) */
        CONSENT_WITHDRAWN
    }

    boolean isOpen() {
        return answer == null;
    }
}
