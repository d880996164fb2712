package nl.dichterbij.budget;

/** What an entry in the ledger does. The database knows the same list and moves the totals by it. */
public enum EntryKind {
    /** money comes in */
    GRANT,
    /** less comes in than was granted, or a grant was entered wrongly */
    REDUCE,
    /** set apart for a request until it is decided on */
    RESERVE,
    /** promised: what was reserved for a request */
    COMMIT,
    /** spent: (part of) what was promised */
    REALISE,
    /** what was reserved is free again */
    RELEASE,
    /** what was promised and not spent is free again */
    RELEASE_REST
}
