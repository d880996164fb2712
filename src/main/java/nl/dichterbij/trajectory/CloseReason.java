package nl.dichterbij.trajectory;

import java.util.Locale;

/** Why a case ended without a placement; LEARNED is a good end. */
public enum CloseReason {
    NOT_REACHED, STOPPED_AT_INTAKE, PROFILE_NOT_CONFIRMED, NO_ROUTE, NO_RESULT, WITHDRAWN,
    /** a course or programme was completed, or a praktijkverklaring issued, and that is enough for now */
    LEARNED,
    /** moved to another region, where a new case goes on */
    TRANSFERRED,
    /** moved to another region, without a case going on there */
    MOVED;

    /** @param code as in the diagram, such as {@code no-result} */
    static CloseReason of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
