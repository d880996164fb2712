package nl.dichterbij.placement;

import java.util.Locale;

/** What someone does at a follow-up moment. */
public enum WorkStatus {
    WORKING, OTHER_EMPLOYER, LEARNING, STOPPED, UNREACHABLE;

    /** @param code as in the forms, such as {@code other-employer} */
    static WorkStatus of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is known that nobody works any more where the start was. */
    boolean endsTheWork() {
        return this == OTHER_EMPLOYER || this == STOPPED;
    }

    /** Whether there are hours and a contract to ask for. */
    boolean hasContract() {
        return this == WORKING || this == OTHER_EMPLOYER || this == LEARNING;
    }
}
