package nl.dichterbij.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Not in one rolled-back transaction: what an import leaves behind when it fails is the question. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({EscoImport.class, EscoStore.class, Taxonomy.class, FixedClock.class})
class EscoImportTest {

    @TempDir
    Path folder;

    @Autowired
    EscoImport importer;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    JdbcClient jdbc;

    EscoFixture files;

    @BeforeEach
    void writeFiles() {
        jdbc.sql("truncate concept cascade").update();
        files = new EscoFixture(folder);
    }

    @Test
    void importsEverythingOnce() {
        EscoReport first = importer.run(folder);
        Map<String, Long> stored = counts();
        EscoReport second = importer.run(folder);

        assertThat(first).isEqualTo(new EscoReport(17, 17, 0, 1));
        assertThat(second).isEqualTo(new EscoReport(17, 0, 0, 1));
        assertThat(counts()).isEqualTo(stored).containsEntry("concept", 17L).containsEntry("concept_label", 20L);
    }

    @Test
    void aMalformedFileLeavesEverythingAsItWas() {
        importer.run(folder);
        Map<String, Long> stored = counts();
        files.replace("occupations_nl.csv", "dieetkok", "dieetkoks").replace("ictSkillsCollection_nl.csv", "online zoeken", "\"online");

        assertThatThrownBy(() -> importer.run(folder)).isInstanceOf(EscoRefused.class);

        assertThat(counts()).isEqualTo(stored);
        assertThat(taxonomy.get(EscoFixture.DIET_COOK).label()).isEqualTo("dieetkok");
    }

    @Test
    void aFailureInTheDatabaseLeavesEverythingAsItWas() {
        importer.run(folder);
        Map<String, Long> stored = counts();
        files.replace("occupations_nl.csv", "dieetkok", "dieetkoks").replace("languageSkillsCollection_nl.csv", "Nederlands", "Neder\0lands");

        assertThatThrownBy(() -> importer.run(folder)).isInstanceOf(RuntimeException.class);

        assertThat(counts()).isEqualTo(stored);
        assertThat(taxonomy.get(EscoFixture.DIET_COOK).label()).isEqualTo("dieetkok");
    }

    @Test
    void takesOverWhatChanged() {
        importer.run(folder);
        files.replace("occupations_nl.csv", "dieetkok", "diëtetisch kok").replace("occupations_nl.csv", "keukenchef", "chef de cuisine")
                .replace("broaderRelationsOccPillar.csv",
                        "Occupation,<>occupation/diet-cook,Occupation,<>occupation/cook",
                        "Occupation,<>occupation/diet-cook,ISCOGroup,<>isco/C5120");

        EscoReport report = importer.run(folder);

        assertThat(report.changed()).isEqualTo(1);
        assertThat(taxonomy.searchOccupations("dietetisch", 5)).extracting(Concept::uri).containsExactly(EscoFixture.DIET_COOK.value());
        assertThat(taxonomy.searchOccupations("chef de", 5)).extracting(Concept::label).containsExactly("kok");
        assertThat(taxonomy.searchOccupations("keukenchef", 5)).isEmpty();
        assertThat(taxonomy.broader(EscoFixture.DIET_COOK.value())).extracting(Concept::code).containsExactly("5120", "512", "5");
    }

    @Test
    void marksWhatVanishedAsEndedAndRevivesIt() {
        importer.run(folder);
        String line = "\nKnowledgeSkillCompetence,<>skill/online,skill/competence,transversal,online zoeken,,,<>skill/S5,x";
        files.replace("ictSkillsCollection_nl.csv", line, "");

        assertThat(importer.run(folder).ended()).isEqualTo(1);
        SkillUri online = new SkillUri(EscoFixture.ESCO + "skill/online");
        assertThat(taxonomy.get(online).ended()).isTrue();
        assertThat(taxonomy.searchSkills("online", 5)).isEmpty();
        assertThat(jdbc.sql("select ended_on from concept where ended_on is not null").query(LocalDate.class).list())
                .containsExactly(FixedClock.TODAY);

        new EscoFixture(folder);
        assertThat(importer.run(folder)).extracting(EscoReport::changed, EscoReport::ended).containsExactly(1, 0);
        assertThat(taxonomy.get(online).ended()).isFalse();
    }

    @Test
    void aPartialImportDoesNotEndTheCompleteListOfSkills() {
        files.complete();
        importer.run(folder);
        Map<String, Long> stored = counts();
        files.delete("skills_nl.csv").delete("occupationSkillRelations.csv").delete("broaderRelationsSkillPillar.csv");

        assertThat(importer.run(folder).ended()).isZero();

        assertThat(counts()).containsEntry("concept", stored.get("concept")).containsEntry("occupation_skill", 3L);
    }

    @Test
    void theCommandImportsAndStops() {
        assertThat(EscoImportCommand.isAskedFor(new String[] {"--demo=false"})).isFalse();
        assertThat(EscoImportCommand.isAskedFor(command(folder))).isTrue();

        assertThat(EscoImportCommand.run(command(folder))).isZero();
        assertThat(counts()).containsEntry("concept", 17L);
        assertThat(EscoImportCommand.run(command(folder.resolve("absent")))).isEqualTo(1);
    }

    private String[] command(Path edition) {
        return new String[] {"--import-esco=" + edition, "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(), "--spring.datasource.password=" + database.getPassword()};
    }

    private Map<String, Long> counts() {
        return Map.of("concept", count("concept"), "concept_label", count("concept_label"),
                "concept_broader", count("concept_broader"), "occupation_skill", count("occupation_skill"));
    }

    private Long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
