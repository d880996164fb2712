package nl.dichterbij.security;

/** How far a right reaches. */
public enum Scope {
    /** only what belongs to the account's own region */
    OWN_REGION,
    /** everywhere */
    ALL_REGIONS
}
