package nl.dichterbij.skills;

/**
 * A licence that work may ask: a category as it stands on a Dutch driving licence (Reglement rijbewijzen, article 1), or
 * a certificate that employers in logistics, industry and building ask for. What is on a licence is ticked one by one:
 * no category is concluded from another.
 */
public enum Licence {
    AM,
    A,
    B,
    C,
    D,
    /** with a heavy trailer: BE, CE or DE */
    E,
    /** tractor */
    T,
    FORKLIFT,
    /** safety certificate for contractors (VCA) */
    VCA
}
