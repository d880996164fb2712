package nl.dichterbij.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
@Import({EscoImport.class, EscoStore.class, Taxonomy.class, FixedClock.class})
class TaxonomyTest {

    @TempDir
    Path folder;

    @Autowired
    EscoImport importer;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void importFixture() {
        new EscoFixture(folder);
        importer.run(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"creme-brulee", "CRÈME-BRÛLÉE", "crème-brûléemaker", "leemaker", " brulee"})
    void findsLabelsWhateverCapitalsAndAccents(String text) {
        assertThat(taxonomy.searchOccupations(text, 10)).extracting(Concept::label).containsExactly("kok");
    }

    @Test
    void theWholeLabelGoesBeforeItsMiddle() {
        assertThat(taxonomy.searchOccupations("kok", 10)).extracting(Concept::label).containsExactly("kok", "dieetkok");
        assertThat(taxonomy.searchOccupations("kok", 1)).extracting(Concept::label).containsExactly("kok");
    }

    @Test
    void aPreferredLabelGoesBeforeAnAlternativeOne() {
        assertThat(taxonomy.searchSkills("samenwerken", 10)).extracting(Concept::label)
                .containsExactly("in teams werken", "samenwerken met anderen");
        assertThat(taxonomy.searchSkills("werken", 10)).extracting(Concept::label)
                .startsWith("werken in teams", "werken met computers");
    }

    @Test
    void showsNoGroupBesideASkillOfTheSameName() {
        jdbc.sql("update concept set label = 'in teams werken' where kind = 'SKILL_GROUP' and label = 'samenwerken met anderen'").update();
        assertThat(taxonomy.searchSkills("samenwerken", 10)).extracting(Concept::label, Concept::kind)
                .containsExactly(tuple("in teams werken", ConceptKind.SKILL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "k", "%%", "__", "\\\\", "'; drop table concept; --", "😀😀", "schoonmaker  %"})
    void findsNothingForOddTexts(String text) {
        assertThat(taxonomy.searchOccupations(text, 10)).isEmpty();
    }

    @Test
    void keepsOccupationsAndSkillsApart() {
        assertThat(taxonomy.searchSkills("kok", 10)).isEmpty();
        assertThat(taxonomy.searchOccupations("teams", 10)).isEmpty();
        assertThatThrownBy(() -> taxonomy.get(new SkillUri(EscoFixture.COOK.value()))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> taxonomy.get(new OccupationUri(EscoFixture.TEAM.value()))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void goesUpTheHierarchyNearestFirst() {
        assertThat(taxonomy.broader(EscoFixture.DIET_COOK.value())).extracting(Concept::label)
                .containsExactly("kok", "Koks", "Koks", "Dienstverlening");
        assertThat(taxonomy.broader(EscoFixture.TEAM.value())).extracting(Concept::code)
                .containsExactly("S1.8.1", "S1.8", "S1", "S");
    }

    @Test
    void knowsHowNearOccupationsAre() {
        assertThat(taxonomy.closeness(EscoFixture.COOK, EscoFixture.COOK)).isEqualTo(Closeness.EXACT);
        assertThat(taxonomy.closeness(EscoFixture.COOK, EscoFixture.DIET_COOK)).isEqualTo(Closeness.RELATED);
        assertThat(taxonomy.closeness(EscoFixture.COOK, EscoFixture.CLEANER)).isEqualTo(Closeness.NONE);
    }

    @Test
    void findsManyAtOnce() {
        assertThat(taxonomy.findAll(List.of(EscoFixture.COOK.value(), EscoFixture.TEAM.value(), "http://example.org/x")))
                .containsOnlyKeys(EscoFixture.COOK.value(), EscoFixture.TEAM.value());
        assertThat(taxonomy.findAll(List.of())).isEmpty();
    }

    @Test
    void theDemonstrationTermsCanBeImported() {
        EscoReport report = importer.run(EscoFixture.demo());
        assertThat(report.concepts()).isGreaterThan(600);
        assertThat(taxonomy.searchOccupations("heftruck", 5)).isNotEmpty();
    }
}
