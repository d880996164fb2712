package nl.dichterbij.skills;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of ESCO's official download "classification – nl – csv" that the product reads. */
enum EscoFile {
    ISCO_GROUPS(true, List.of("ISCOGroups_nl.csv"), "conceptUri", "code", "preferredLabel", "altLabels", "description"),
    OCCUPATIONS(true, List.of("occupations_nl.csv"),
            "conceptUri", "iscoGroup", "preferredLabel", "altLabels", "description"),
    SKILL_GROUPS(true, List.of("skillGroups_nl.csv"), "conceptUri", "preferredLabel", "altLabels", "description", "code"),
    SKILL_HIERARCHY(true, List.of("skillsHierarchy_nl.csv"),
            "Level 0 URI", "Level 1 URI", "Level 2 URI", "Level 3 URI"),
    SKILLS(false, List.of("skills_nl.csv"), "conceptUri", "preferredLabel", "altLabels", "description"),
    TRANSVERSAL_SKILLS(true, List.of("transversalSkillsCollection_nl.csv"),
            "conceptUri", "preferredLabel", "altLabels", "description", "broaderConceptUri"),
    LANGUAGE_SKILLS(true, List.of("languageSkillsCollection_nl.csv"),
            "conceptUri", "preferredLabel", "altLabels", "description", "broaderConceptUri"),
    /** Renamed in version 1.1. */
    DIGITAL_SKILLS(true, List.of("ictSkillsCollection_nl.csv", "digitalSkillsCollection_nl.csv"),
            "conceptUri", "preferredLabel", "altLabels", "description", "broaderConceptUri"),
    OCCUPATION_RELATIONS(true, List.of("broaderRelationsOccPillar.csv", "broaderRelationsOccPillar_nl.csv"),
            "conceptUri", "broaderUri"),
    SKILL_RELATIONS(false, List.of("broaderRelationsSkillPillar.csv", "broaderRelationsSkillPillar_nl.csv"),
            "conceptUri", "broaderUri"),
    OCCUPATION_SKILLS(false, List.of("occupationSkillRelations.csv", "occupationSkillRelations_nl.csv"),
            "occupationUri", "relationType", "skillUri");

    private final boolean required;
    private final List<String> names;
    private final List<String> columns;

    EscoFile(boolean required, List<String> names, String... columns) {
        this.required = required;
        this.names = names;
        this.columns = List.of(columns);
    }

    /** Columns without which the file cannot be read; it may have more. */
    List<String> columns() {
        return columns;
    }

    /** ESCO writes no commas for trailing empty codes in this file, and in this file only. */
    boolean mayEndEarly() {
        return this == SKILL_HIERARCHY;
    }

    /** The file in this folder; refused when it is required and absent. */
    Optional<Path> in(Path folder) {
        Optional<Path> file = names.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
        if (required && file.isEmpty()) {
            throw new EscoRefused(names.getFirst(), "het bestand ontbreekt in " + folder);
        }
        return file;
    }
}
