package nl.dichterbij.trajectory;

import java.util.Locale;

/** What is known of a jobseeker's registration at UWV. */
enum UwvRegistration {
    REGISTERED, REFUSED, NOT_NEEDED, NO_ANSWER;

    /** @param code as in the diagram, such as {@code not-needed} */
    static UwvRegistration of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
