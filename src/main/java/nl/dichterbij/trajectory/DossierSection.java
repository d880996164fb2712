package nl.dichterbij.trajectory;

/**
 * A part of the dossier page that a module contributes. Its template is a file with a fragment
 * {@code section(model)}.
 */
public interface DossierSection {

    /** Lower comes first. */
    int order();

    /** Template name, such as {@code matching/dossier-section}. */
    String template();

    /** What the template shows; read at once, as the page is rendered outside a transaction. */
    Object model(CaseSummary dossier);
}
