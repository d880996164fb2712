package nl.dichterbij.budget;

import java.util.Locale;

/** What became of setting money apart. */
enum ReservationOutcome {
    RESERVED,
    /** the money is gone, or others wait for it */
    WAITING_LIST,
    /** it has waited, and there still is none */
    NO_MONEY,
    /** nobody needs it any more */
    WITHDRAWN;

    /** As in the diagram, such as {@code waiting-list}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
