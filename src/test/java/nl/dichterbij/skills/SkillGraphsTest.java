package nl.dichterbij.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RepositoryTest
@Import({SkillGraphs.class, EscoImport.class, EscoStore.class, FixedClock.class})
class SkillGraphsTest {

    private static final String GERMAN = "http://data.europa.eu/esco/skill/4812a4ea-dc55-4dc6-b9b0-4a59bba2c647";
    private static final String DUTCH = "http://data.europa.eu/esco/skill/cad4f44b-28a8-4448-86e5-7389e5ebf3eb";
    private static final String WRITING_DUTCH = "http://data.europa.eu/esco/skill/e35cfb6e-ea8e-4aef-aab9-3cbc7d79647b";
    private static final String SPEAKING_DUTCH = "http://data.europa.eu/esco/skill/c44b765b-76fb-4a16-be7e-9925beee072c";

    @TempDir
    Path folder;

    @Autowired
    EscoImport importer;

    @Autowired
    SkillGraphs graphs;

    private SkillGraph graph;

    @BeforeEach
    void load() {
        new EscoFixture(folder).complete();
        importer.run(folder);
        importer.run(EscoFixture.demo());
        graph = graphs.load();
    }

    @Test
    void skillsOfOneGroupAreNeighbours() {
        assertThat(closeness(EscoFixture.LEAD.value(), EscoFixture.TEAM.value())).isEqualTo(Closeness.RELATED);
        assertThat(closeness(EscoFixture.GROUP.value(), EscoFixture.TEAM.value())).isEqualTo(Closeness.RELATED);
        assertThat(graph.isLanguage(graph.number(EscoFixture.TEAM.value()))).isFalse();
    }

    @Test
    void theWidestGroupsMakeNoNeighbours() {
        assertThat(closeness(EscoFixture.ESCO + "skill/S5", EscoFixture.ESCO + "skill/online")).isEqualTo(Closeness.NONE);
        assertThat(closeness(EscoFixture.ESCO + "skill/S1", EscoFixture.TEAM.value())).isEqualTo(Closeness.NONE);
    }

    @Test
    void knowsLanguagesAndTheSkillsInThem() {
        assertThat(graph.isLanguage(graph.number(DUTCH))).isTrue();
        assertThat(graph.isLanguage(graph.number(WRITING_DUTCH))).isTrue();
        assertThat(graph.isLanguage(graph.number(EscoFixture.ESCO + "skill/L1"))).isFalse();
    }

    @Test
    void oneLanguageIsNoNeighbourOfAnother() {
        assertThat(closeness(GERMAN, DUTCH)).isEqualTo(Closeness.NONE);
        assertThat(closeness(GERMAN, WRITING_DUTCH)).isEqualTo(Closeness.NONE);
        assertThat(closeness(DUTCH, WRITING_DUTCH)).isEqualTo(Closeness.RELATED);
        assertThat(closeness(SPEAKING_DUTCH, WRITING_DUTCH)).isEqualTo(Closeness.RELATED);
    }

    private Closeness closeness(String asked, String owned) {
        return graph.closeness(graph.number(asked), graph.number(owned));
    }
}
