package nl.dichterbij.skills;

/** What a concept of the taxonomy stands for. */
public enum ConceptKind {
    OCCUPATION,
    /** Group of occupations (ISCO-08, one to four digits). */
    ISCO_GROUP,
    SKILL,
    /** Group of skills, in four levels. */
    SKILL_GROUP
}
