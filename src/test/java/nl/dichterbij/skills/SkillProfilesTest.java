package nl.dichterbij.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
@Import({SkillProfiles.class, ProfileSkills.class, EscoImport.class, EscoStore.class, Taxonomy.class, FixedClock.class})
class SkillProfilesTest {

    private static final UUID OWNER = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @TempDir
    Path folder;

    @Autowired
    EscoImport importer;

    @Autowired
    SkillProfiles profiles;

    @Autowired
    ProfileSkills skills;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void importFixture() {
        new EscoFixture(folder).complete();
        importer.run(folder);
    }

    @Test
    void preparingTwiceGivesOneDraft() {
        profiles.prepare(OWNER, List.of(EscoFixture.COOK));
        profiles.add(OWNER, EscoFixture.TEAM, Level.STARTER, ItemSource.JOBSEEKER);
        reload();
        SkillProfile again = profiles.prepare(OWNER, List.of(EscoFixture.COOK));

        assertThat(again.state()).isEqualTo(ProfileState.DRAFT);
        assertThat(again.wishes()).extracting(Concept::label).containsExactly("kok");
        assertThat(again.items()).hasSize(1);
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void anEmptyProfileCannotBeConfirmed() {
        profiles.prepare(OWNER, List.of(EscoFixture.COOK));

        assertThat(profiles.confirm(OWNER)).isEqualTo(ConfirmOutcome.EMPTY);
        assertThat(profiles.get(OWNER).isConfirmed()).isFalse();
    }

    @Test
    void confirmingRecordsTheDayOnce() {
        profiles.prepare(OWNER, List.of());
        profiles.addOwnWords(OWNER, "  Vissersnetten boeten 🎣 ", Level.EXPERT, ItemSource.JOBSEEKER);
        reload();

        assertThat(profiles.confirm(OWNER)).isEqualTo(ConfirmOutcome.CONFIRMED);
        reload();
        int version = version();
        assertThat(profiles.confirm(OWNER)).isEqualTo(ConfirmOutcome.CONFIRMED);
        reload();

        SkillProfile profile = profiles.get(OWNER);
        assertThat(version()).isEqualTo(version);
        assertThat(profile.isConfirmed()).isTrue();
        assertThat(profile.confirmedOn()).isEqualTo(FixedClock.TODAY);
        assertThat(profile.items()).extracting(ProfileItem::label).containsExactly("Vissersnetten boeten 🎣");
    }

    @Test
    void aChangeMakesADraftAgainAndKeepsTheDay() {
        profiles.prepare(OWNER, List.of());
        ItemId item = profiles.add(OWNER, EscoFixture.TEAM, Level.STARTER, ItemSource.JOBSEEKER);
        profiles.confirm(OWNER);

        profiles.add(OWNER, EscoFixture.TEAM, Level.STARTER, ItemSource.CASEWORKER);
        assertThat(profiles.get(OWNER).isConfirmed()).as("nothing changed").isTrue();
        profiles.add(OWNER, EscoFixture.COOK, Level.EXPERIENCED, ItemSource.CASEWORKER);
        reload();

        assertThat(profiles.get(OWNER).state()).isEqualTo(ProfileState.DRAFT);
        assertThat(profiles.get(OWNER).confirmedOn()).isEqualTo(FixedClock.TODAY);
        profiles.confirm(OWNER);
        profiles.remove(OWNER, item);
        profiles.remove(OWNER, item);
        reload();
        assertThat(profiles.get(OWNER).items()).extracting(ProfileItem::label).containsExactly("kok");
        assertThat(profiles.get(OWNER).isConfirmed()).isFalse();
    }

    @Test
    void addingASkillAgainChangesItsLevel() {
        profiles.prepare(OWNER, List.of());
        ItemId first = profiles.add(OWNER, EscoFixture.TEAM, Level.STARTER, ItemSource.JOBSEEKER);
        ItemId second = profiles.add(OWNER, EscoFixture.TEAM, Level.EXPERT, ItemSource.CASEWORKER);
        reload();

        assertThat(second).isEqualTo(first);
        assertThat(profiles.get(OWNER).items()).singleElement()
                .extracting(ProfileItem::level, ProfileItem::source).containsExactly(Level.EXPERT, ItemSource.CASEWORKER);
    }

    @Test
    void refusesWhatTheTaxonomyDoesNotHold() {
        profiles.prepare(OWNER, List.of());
        assertThatThrownBy(() -> profiles.add(OWNER, new SkillUri("http://example.org/x"), Level.STARTER, ItemSource.JOBSEEKER))
                .isInstanceOf(NoSuchElementException.class);
        jdbc.sql("update concept set ended_on = date '2026-01-01' where uri = :uri").param("uri", EscoFixture.TEAM.value()).update();
        assertThatThrownBy(() -> profiles.add(OWNER, EscoFixture.TEAM, Level.STARTER, ItemSource.JOBSEEKER))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> profiles.get(UUID.randomUUID())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refusesOwnWordsThatAreEmptyOrTooLong() {
        profiles.prepare(OWNER, List.of());
        for (String words : List.of("", "   ", "a".repeat(201))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> profiles.addOwnWords(OWNER, words, Level.STARTER, ItemSource.JOBSEEKER));
        }
        profiles.addOwnWords(OWNER, "😀".repeat(200), Level.STARTER, ItemSource.JOBSEEKER);
        reload();
        assertThat(profiles.get(OWNER).items()).hasSize(1);
    }

    @Test
    void suggestsTheSkillsOfTheOccupationsWishedFor() {
        profiles.prepare(OWNER, List.of(EscoFixture.COOK));
        profiles.add(OWNER, EscoFixture.TEAM, Level.STARTER, ItemSource.JOBSEEKER);
        reload();

        assertThat(profiles.suggestions(OWNER, 10)).extracting(Concept::label)
                .containsExactly("kooktechnieken gebruiken", "menu's samenstellen");
    }

    @Test
    void tellsTheConceptsOfManyAtOnce() {
        profiles.prepare(OWNER, List.of());
        profiles.add(OWNER, EscoFixture.TEAM, Level.STARTER, ItemSource.JOBSEEKER);
        profiles.add(OWNER, EscoFixture.COOK, Level.STARTER, ItemSource.JOBSEEKER);
        profiles.addOwnWords(OWNER, "Nederlands", Level.STARTER, ItemSource.JOBSEEKER);
        reload();

        var expected = Map.of(OWNER, List.of(EscoFixture.COOK.value(), EscoFixture.TEAM.value()));
        assertThat(skills.all()).isEqualTo(expected);
        assertThat(skills.of(List.of(OWNER, UUID.randomUUID()))).isEqualTo(expected);
    }

    @Test
    void erasingLeavesNothing() {
        profiles.prepare(OWNER, List.of(EscoFixture.COOK));
        profiles.addOwnWords(OWNER, "iets persoonlijks", Level.STARTER, ItemSource.JOBSEEKER);
        reload();

        profiles.erase(OWNER);
        profiles.erase(OWNER);
        reload();

        assertThat(profiles.find(OWNER)).isEmpty();
        assertThat(jdbc.sql("select count(*) from skill_profile_item").query(Integer.class).single()).isZero();
    }

    private int version() {
        return jdbc.sql("select version from skill_profile where owner = :owner").param("owner", OWNER).query(Integer.class).single();
    }

    private void reload() {
        entities.flush();
        entities.clear();
    }
}
