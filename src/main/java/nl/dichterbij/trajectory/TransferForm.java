package nl.dichterbij.trajectory;

import org.jspecify.annotations.Nullable;

/**
 * A move as typed.
 *
 * @param municipality code; asked for only when the postcode does not tell it
 * @param consent      {@code yes} or {@code no}
 */
record TransferForm(@Nullable String postcode, @Nullable String municipality, @Nullable String consent) {

    boolean consents() {
        return "yes".equals(consent);
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "TransferForm";
    }
}
