package nl.dichterbij.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Dutch edition itself, where its files lie beside the repository. */
@RepositoryTest
@Import({EscoImport.class, EscoStore.class, Taxonomy.class, FixedClock.class})
class EscoEditionTest {

    private static final Path EDITION = Path.of("../shared/data/esco");
    private static final int SKILLS = 13_485;
    private static final int SKILLS_PER_OCCUPATION = 42;

    @TempDir
    Path folder;

    @Autowired
    EscoImport importer;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void needsTheEdition() {
        if (!Files.isDirectory(EDITION)) {
            System.err.println("\n*** SKIPPED: no ESCO edition in " + EDITION.toAbsolutePath().normalize() + " ***\n");
        }
        assumeTrue(Files.isDirectory(EDITION), "no ESCO edition in " + EDITION);
    }

    @Test
    void importsTheEditionOnce() {
        EscoReport first = importer.run(EDITION);
        jdbc.sql("truncate concept cascade").update();
        Duration empty = time(EDITION);
        EscoReport second = importer.run(EDITION);
        Duration repeated = time(EDITION);
        System.out.printf("ESCO edition: %d ms, repeated %d ms%n", empty.toMillis(), repeated.toMillis());

        assertThat(first).isEqualTo(new EscoReport(4686, 4686, 0, 0));
        assertThat(second).isEqualTo(new EscoReport(4686, 0, 0, 0));
        assertThat(taxonomy.searchOccupations("heftruck", 5)).extracting(Concept::label).first().isEqualTo("heftruckchauffeur");
        assertThat(taxonomy.searchOccupations("HOVENIER", 5)).extracting(Concept::label).first().isEqualTo("hovenier");
        Concept forklift = taxonomy.searchOccupations("heftruckchauffeur", 1).getFirst();
        assertThat(taxonomy.broader(forklift.uri())).extracting(Concept::code).contains("8344", "834", "83", "8");
    }

    /** With a made-up list of skills, as long as the real one that is too large to keep beside the repository. */
    @Test
    void importsAsManySkillsAsTheCompleteDownloadHolds() throws IOException {
        try (Stream<Path> files = Files.list(EDITION)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        importer.run(EDITION);
        List<String> known = uris("SKILL");
        writeSkills(known);
        writeRelations(uris("OCCUPATION"));

        Duration complete = time(folder);
        Duration repeated = time(folder);
        System.out.printf("ESCO of full size: %d ms, repeated %d ms%n", complete.toMillis(), repeated.toMillis());

        assertThat(uris("SKILL")).hasSize(SKILLS + known.size());
        assertThat(jdbc.sql("select count(*) from occupation_skill").query(Integer.class).single())
                .isEqualTo(2942 * SKILLS_PER_OCCUPATION);
    }

    private void writeSkills(List<String> known) throws IOException {
        try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(folder.resolve("skills_nl.csv")))) {
            file.println("conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description");
            known.forEach(uri -> file.printf("K,%s,x,x,bekend,,,released,%n", uri));
            for (int i = 0; i < SKILLS; i++) {
                file.printf("K,%s,x,x,vaardigheid nummer %d,\"kunnen wat %d vraagt%nomgaan met %d\",,released,\"%s\"%n",
                        skill(i), i, i, i, "Een omschrijving van enige lengte. ".repeat(6));
            }
        }
    }

    private void writeRelations(List<String> occupations) throws IOException {
        try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(folder.resolve("occupationSkillRelations.csv")))) {
            file.println("occupationUri,relationType,skillType,skillUri");
            for (int o = 0; o < occupations.size(); o++) {
                for (int s = 0; s < SKILLS_PER_OCCUPATION; s++) {
                    file.printf("%s,%s,x,%s%n", occupations.get(o), s % 2 == 0 ? "essential" : "optional", skill((o * 7 + s * 13) % SKILLS));
                }
            }
        }
    }

    private static String skill(int number) {
        return EscoFixture.ESCO + "skill/made-up-" + number;
    }

    private List<String> uris(String kind) {
        return jdbc.sql("select uri from concept where kind = :kind order by uri").param("kind", kind).query(String.class).list();
    }

    private Duration time(Path edition) {
        long start = System.nanoTime();
        importer.run(edition);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
