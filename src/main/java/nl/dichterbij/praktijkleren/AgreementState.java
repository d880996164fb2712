package nl.dichterbij.praktijkleren;

/** An agreement from its first draft to its end. */
enum AgreementState {
    /** not signed by all yet; may be changed */
    DRAFT,
    /** signed by school, leerbedrijf and student; stays as it is */
    ACTIVE,
    ENDED
}
