package nl.dichterbij.security;

/** What someone of the team is employed to do; one account may have several. */
public enum Role {
    /** consulent */
    CASEWORKER,
    /** manager */
    MANAGER,
    /** proceseigenaar */
    PROCESS_OWNER,
    /** functioneel beheerder */
    OPERATOR
}
