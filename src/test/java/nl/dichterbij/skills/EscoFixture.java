package nl.dichterbij.skills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;

/** A tiny ESCO edition to break in one place at a time. */
final class EscoFixture {

    static final String ESCO = "http://data.europa.eu/esco/";
    static final OccupationUri COOK = new OccupationUri(ESCO + "occupation/cook");
    static final OccupationUri DIET_COOK = new OccupationUri(ESCO + "occupation/diet-cook");
    static final OccupationUri CLEANER = new OccupationUri(ESCO + "occupation/cleaner");
    static final SkillUri TEAM = new SkillUri(ESCO + "skill/team");
    static final SkillUri LEAD = new SkillUri(ESCO + "skill/lead");
    static final SkillUri GROUP = new SkillUri(ESCO + "skill/S1.8.1");
    static final SkillUri DUTCH = new SkillUri(ESCO + "skill/dutch");

    private final Path folder;

    EscoFixture(Path folder) {
        this.folder = folder;
        write("ISCOGroups_nl.csv", """
                conceptType,conceptUri,code,preferredLabel,altLabels,inScheme,description
                ISCOGroup,<>isco/C5,5,Dienstverlening,,x,
                ISCOGroup,<>isco/C512,512,Koks,,x,
                ISCOGroup,<>isco/C5120,5120,Koks,,x,
                ISCOGroup,<>isco/C9112,9112,Schoonmakers,,x,""");
        write("occupations_nl.csv", """
                conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code
                Occupation,<>occupation/cook,5120,kok,"keukenchef
                souschef | crème-brûléemaker",,released,"Bereidt ""warme"" maaltijden, elke dag.",5120.1
                Occupation,<>occupation/diet-cook,5120,dieetkok,,,released,,5120.1.1
                Occupation,<>occupation/cleaner,9112,schoonmaker gebouwen,,,released,,9112.2""");
        write("broaderRelationsOccPillar.csv", """
                conceptType,conceptUri,broaderType,broaderUri
                ISCOGroup,<>isco/C512,ISCOGroup,<>isco/C5
                ISCOGroup,<>isco/C5120,ISCOGroup,<>isco/C512
                Occupation,<>occupation/cook,ISCOGroup,<>isco/C5120
                Occupation,<>occupation/diet-cook,Occupation,<>occupation/cook
                Occupation,<>occupation/cleaner,ISCOGroup,<>isco/C9112""");
        write("skillGroups_nl.csv", """
                conceptType,conceptUri,preferredLabel,altLabels,description,code
                SkillGroup,<>skill/S,vaardigheden,,,S
                SkillGroup,<>skill/S1,communicatie en samenwerking,,,S1
                SkillGroup,<>skill/S1.8,samenwerken met anderen,,,S1.8
                SkillGroup,<>skill/S1.8.1,werken in teams,,,S1.8.1
                SkillGroup,<>skill/S1.8.9,,,,S1.8.9
                SkillGroup,<>skill/S5,werken met computers,,,S5""");
        write("skillsHierarchy_nl.csv", """
                Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term,Description,Scope note,Level 0 code,Level 1 code,Level 2 code,Level 3 code
                <>skill/S,vaardigheden,,,,,,,,,S
                <>skill/S,vaardigheden,<>skill/S1,x,,,,,,,S,S1
                <>skill/S,vaardigheden,<>skill/S1,x,<>skill/S1.8,x,,,,,S,S1,S1.8
                <>skill/S,vaardigheden,<>skill/S1,x,<>skill/S1.8,x,<>skill/S1.8.1,x,,,S,S1,S1.8,S1.8.1
                <>skill/S,vaardigheden,<>skill/S5,x,,,,,,,S,S5""");
        write("transversalSkillsCollection_nl.csv", """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description,broaderConceptUri,broaderConceptPT
                KnowledgeSkillCompetence,<>skill/team,skill/competence,transversal,in teams werken,samenwerken,,<>skill/S1.8.1,werken in teams
                KnowledgeSkillCompetence,<>skill/lead,skill/competence,transversal,anderen leiden,,,<>skill/S1.8.1 | <>skill/absent,x | y""");
        write("languageSkillsCollection_nl.csv", """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description,broaderConceptUri,broaderConceptPT
                KnowledgeSkillCompetence,<>skill/dutch,knowledge,transversal,Nederlands,,,,""");
        write("ictSkillsCollection_nl.csv", """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description,broaderConceptUri,broaderConceptPT
                KnowledgeSkillCompetence,<>skill/team,skill/competence,transversal,in teams werken,samenwerken,,<>skill/S1.8.1,werken in teams
                KnowledgeSkillCompetence,<>skill/online,skill/competence,transversal,online zoeken,,,<>skill/S5,x""");
    }

    /** The official names of the files that are too large for a fixture. */
    EscoFixture complete() {
        write("skills_nl.csv", """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description
                KnowledgeSkillCompetence,<>skill/team,skill/competence,transversal,in teams werken,samenwerken,,released,
                KnowledgeSkillCompetence,<>skill/absent,skill/competence,sector-specific,ploegleider zijn,,,released,
                KnowledgeSkillCompetence,<>skill/cooking,skill/competence,sector-specific,kooktechnieken gebruiken,,,released,
                KnowledgeSkillCompetence,<>skill/menu,skill/competence,sector-specific,menu's samenstellen,,,released,""");
        write("occupationSkillRelations.csv", """
                occupationUri,relationType,skillType,skillUri
                <>occupation/cook,optional,skill/competence,<>skill/menu
                <>occupation/cook,essential,skill/competence,<>skill/cooking
                <>occupation/cook,essential,skill/competence,<>skill/team""");
        return write("broaderRelationsSkillPillar.csv", """
                conceptType,conceptUri,broaderType,broaderUri
                KnowledgeSkillCompetence,<>skill/cooking,SkillGroup,<>skill/S1.8""");
    }

    EscoFixture write(String file, String text) {
        return write(file, (text + "\n").replace("<>", ESCO).getBytes(StandardCharsets.UTF_8));
    }

    EscoFixture write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EscoFixture replace(String file, String old, String changed) {
        String text = read(file);
        if (!text.contains(old.replace("<>", ESCO))) {
            throw new IllegalArgumentException(old);
        }
        return write(file, text.replace(old.replace("<>", ESCO), changed.replace("<>", ESCO))
                .getBytes(StandardCharsets.UTF_8));
    }

    EscoFixture delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The terms that the demonstration region uses. */
    static Path demo() {
        try {
            return new ClassPathResource("esco-demo").getFile().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
