package nl.dichterbij.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscoReaderTest {

    @TempDir
    Path folder;

    EscoFixture files;

    @BeforeEach
    void writeFiles() {
        files = new EscoFixture(folder);
    }

    @Test
    void readsQuotedLabelsAcrossLines() {
        EscoEdition.Entry cook = EscoReader.read(folder).concepts().get(EscoFixture.COOK.value());

        assertThat(cook.label()).isEqualTo("kok");
        assertThat(cook.alternatives()).containsExactly("keukenchef", "souschef", "crème-brûléemaker");
        assertThat(cook.description()).isEqualTo("Bereidt \"warme\" maaltijden, elke dag.");
    }

    @Test
    void leavesOutReferencesToTheCompleteListWhenThatIsAbsent() {
        assertThat(EscoReader.read(folder).skipped()).isEqualTo(1);
        files.complete();
        assertThat(EscoReader.read(folder).skipped()).isZero();
    }

    @Test
    void readsAByteOrderMarkAndWindowsLineEnds() {
        files.replace("languageSkillsCollection_nl.csv", "\n", "\r\n").replace("languageSkillsCollection_nl.csv",
                "conceptType", "\uFEFFconceptType");
        assertThat(EscoReader.read(folder).concepts()).containsKey(EscoFixture.DUTCH.value());
    }

    @Test
    void acceptsTheNamesOfLaterVersions() {
        files.write("digitalSkillsCollection_nl.csv", """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description,broaderConceptUri,broaderConceptPT
                KnowledgeSkillCompetence,<>skill/later,knowledge,transversal,later,,,,""").delete("ictSkillsCollection_nl.csv");
        assertThat(EscoReader.read(folder).concepts()).containsKey(EscoFixture.ESCO + "skill/later");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = ';', quoteCharacter = '§', value = {
        "occupations_nl.csv; conceptUri; uri; occupations_nl.csv, regel 1: kolom ontbreekt: conceptUri",
        "occupations_nl.csv; iscoGroup,preferredLabel; conceptUri,preferredLabel; occupations_nl.csv, regel 1: de kopregel is leeg of noemt een kolom twee keer",
        "occupations_nl.csv; <>occupation/diet-cook,5120; <>occupation/diet-cook,5120,extra; occupations_nl.csv, regel 4: 10 velden, verwacht 9",
        "occupations_nl.csv; dieetkok,,,released,; dieetkok; occupations_nl.csv, regel 4: 5 velden, verwacht 9",
        "occupations_nl.csv; dieetkok; §\"dieet\"kok§; occupations_nl.csv, regel 4: aanhalingstekens kloppen niet of het bestand is niet te lezen",
        "occupations_nl.csv; dieetkok; §\"dieetkok§; occupations_nl.csv, regel 4: aanhalingstekens kloppen niet of het bestand is niet te lezen",
        "occupations_nl.csv; <>occupation/diet-cook,5120; <>occupation/diet-cook,5199; occupations_nl.csv, regel 4: onbekende ISCO-groep \"5199\"",
        "occupations_nl.csv; <>occupation/diet-cook,5120; <>occupation/cook,5120; occupations_nl.csv, regel 4: http://data.europa.eu/esco/occupation/cook staat er al",
        "occupations_nl.csv; <>occupation/diet-cook,5120; dieetkok,5120; occupations_nl.csv, regel 4: \"dieetkok\" is geen adres van een begrip",
        "occupations_nl.csv; <>occupation/diet-cook,5120; <>isco/C5120,5120; occupations_nl.csv, regel 4: http://data.europa.eu/esco/isco/C5120 staat er al",
        "broaderRelationsOccPillar.csv; Occupation,<>occupation/cook,ISCOGroup,<>isco/C5120; Occupation,<>occupation/cook,ISCOGroup,<>isco/C5199; §broaderRelationsOccPillar.csv, regel 4: verwijst naar een onbekend begrip: \"http://data.europa.eu/esco/isco/C5199\"§",
        "skillsHierarchy_nl.csv; <>skill/S1.8.1; <>skill/S1.8.7; §skillsHierarchy_nl.csv, regel 5: verwijst naar een onbekend begrip: \"http://data.europa.eu/esco/skill/S1.8.7\"§",
        "occupationSkillRelations.csv; optional; perhaps; occupationSkillRelations.csv, regel 2: onbekende soort relatie \"perhaps\"",
        "occupationSkillRelations.csv; <>skill/menu; <>skill/men; §occupationSkillRelations.csv, regel 2: verwijst naar een onbekend begrip: \"http://data.europa.eu/esco/skill/men\"§",
        "transversalSkillsCollection_nl.csv; <>skill/absent; <>skill/absnt; §transversalSkillsCollection_nl.csv, regel 3: verwijst naar een onbekend begrip: \"http://data.europa.eu/esco/skill/absnt\"§"
    })
    void refusesAMalformedFile(String file, String old, String changed, String message) {
        files.complete().replace(file, old, changed);

        assertThatThrownBy(() -> EscoReader.read(folder)).isInstanceOf(EscoRefused.class).hasMessage(message);
    }

    @Test
    void refusesAMissingFile() {
        files.delete("skillGroups_nl.csv");
        assertThatThrownBy(() -> EscoReader.read(folder)).isInstanceOf(EscoRefused.class)
                .hasMessage("skillGroups_nl.csv: het bestand ontbreekt in " + folder);
    }

    @Test
    void refusesAnEmptyFile() {
        files.write("skillGroups_nl.csv", new byte[0]);
        assertThatThrownBy(() -> EscoReader.read(folder)).isInstanceOf(EscoRefused.class)
                .hasMessageStartingWith("skillGroups_nl.csv, regel 1: kolom ontbreekt: conceptUri");
    }

    @Test
    void refusesAnotherEncodingAndNamesTheLine() {
        files.write("languageSkillsCollection_nl.csv", """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description,broaderConceptUri,broaderConceptPT
                a,b,c,d,e,f,g,h,i
                a,b,c,d,één,f,g,h,i
                """.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> EscoReader.read(folder)).isInstanceOf(EscoRefused.class)
                .hasMessage("languageSkillsCollection_nl.csv, regel 3: dit is geen UTF-8");
    }
}
