package nl.dichterbij.placement;

import java.util.Locale;

/** Kind of contract a jobseeker starts with. */
public enum ContractType {
    PERMANENT, FIXED_TERM, AGENCY, TRIAL, LEARNING;

    /** @param code as in the forms, such as {@code fixed-term} */
    public static ContractType of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
