package nl.dichterbij.trajectory;

/**
 * A part of the dossier page that a module contributes. Its template is a file with a fragment
 * {@code section(model)}.
 */
public interface DossierSection {

    /** Lower comes first. */
    int order();

    /** Whether it tells of the person as it is now: such a part is left out once a case was handed over to another region. */
    default boolean isAboutPerson() {
        return false;
    }

    /** Template name, such as {@code matching/dossier-section}. */
    String template();

    /** What the template shows; read at once, as the page is rendered outside a transaction. */
    Object model(CaseSummary dossier);
}
