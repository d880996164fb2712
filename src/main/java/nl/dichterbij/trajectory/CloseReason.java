package nl.dichterbij.trajectory;

import java.util.Locale;

/** Why a case ended without a placement. */
public enum CloseReason {
    NOT_REACHED, STOPPED_AT_INTAKE, PROFILE_NOT_CONFIRMED, NO_ROUTE, NO_RESULT, WITHDRAWN;

    /** @param code as in the diagram, such as {@code no-result} */
    static CloseReason of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
