package nl.dichterbij.person;

/**
 * A person as kept at some moment, for a page on which it is corrected.
 *
 * @param version goes with every change; hand it back to {@link People#correct} so that nobody overwrites a colleague
 * @param hasBsn  whether a BSN is kept; the number itself comes from {@link People#findBsn}
 */
public record KnownPerson(PersonDetails details, int version, boolean hasBsn) {
}
