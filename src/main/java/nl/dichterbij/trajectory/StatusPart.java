package nl.dichterbij.trajectory;

/**
 * A part of the jobseeker's own page that a module contributes. Its template is a file with a fragment
 * {@code part(model, token)} that shows nothing when there is nothing to show.
 */
public interface StatusPart {

    /** Template name, such as {@code praktijkleren/status-part}. */
    String template();

    /** What the template shows; read at once, as the page is rendered outside a transaction. */
    Object model(CaseSummary own);
}
