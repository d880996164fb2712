package nl.dichterbij.trajectory;

import static nl.dichterbij.trajectory.DossierPages.CASEWORKER;
import static nl.dichterbij.trajectory.DossierPages.MANAGER;
import static nl.dichterbij.trajectory.DossierPages.OTHER_REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.skills.ItemSource;
import nl.dichterbij.skills.Level;
import nl.dichterbij.skills.ProfileItem;
import nl.dichterbij.skills.SkillProfile;
import nl.dichterbij.skills.SkillProfiles;
import nl.dichterbij.testing.Drawn;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import(DossierPages.class)
class SkillsPageTest {

    private static final String PAGE = "/vaardigheden";

    @Autowired
    private DossierPages pages;
    @Autowired
    private SkillProfiles profiles;
    @Autowired
    private Steps steps;
    @Autowired
    private JdbcClient jdbc;

    private CaseSummary dossier;

    @BeforeEach
    void register() {
        dossier = pages.register(Benefit.NONE);
    }

    @Test
    void findsSkillsAndOccupationsAndKeepsWhatWasTyped() throws Exception {
        var occupation = pages.occupation("kok");
        pages.send(CASEWORKER, dossier, PAGE, "query", "kok", "words", "half getypt", "zoeken", "zoeken").andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("EXPERIENCED " + occupation.uri()),
                        containsString("value=\"kok\""), containsString("value=\"half getypt\""))));
        assertThat(profiles.find(dossier.profileOwner())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k"})
    void saysAtTheFieldThatASearchIsTooShort(String typed) throws Exception {
        pages.send(CASEWORKER, dossier, PAGE, "query", typed, "zoeken", "zoeken")
                .andExpect(model().attributeHasFieldErrors("form", "query"))
                .andExpect(content().string(containsString("Vul ten minste 2 letters in")));
    }

    @Test
    void answersOddSearchesWithAMessage() throws Exception {
        pages.send(CASEWORKER, dossier, PAGE, "query", "x".repeat(5000), "zoeken", "zoeken")
                .andExpect(content().string(containsString("hoogstens 100 tekens")));
        for (var odd : List.of("<script>alert(1)</script>", "😀😀", "%_%", "zzzzqqqq")) {
            pages.send(CASEWORKER, dossier, PAGE, "query", odd, "zoeken", "zoeken").andExpect(status().isOk())
                    .andExpect(content().string(allOf(containsString("Niets anders gevonden"), not(containsString("<script>")))));
        }
    }

    @Test
    void addsASkillAndAnOccupationOnceHoweverOftenItIsSent() throws Exception {
        var skill = pages.skill("samenwerken");
        var occupation = pages.occupation("kok");
        for (int i = 0; i < 2; i++) {
            pages.send(CASEWORKER, dossier, PAGE, "query", "kok", "words", "half getypt", "voegToe", "EXPERT " + skill.uri())
                    .andExpect(content().string(allOf(containsString("Toegevoegd: "), containsString("value=\"half getypt\""))));
            pages.send(CASEWORKER, dossier, PAGE, "voegToe", "STARTER " + occupation.uri());
        }
        assertThat(items()).extracting(ProfileItem::label, ProfileItem::level, ProfileItem::source).containsExactly(
                tuple(skill.label(), Level.EXPERT, ItemSource.CASEWORKER), tuple(occupation.label(), Level.STARTER, ItemSource.CASEWORKER));
        pages.open(CASEWORKER, dossier, "").andExpect(content().string(allOf(containsString(skill.label()),
                containsString("Ervaring in een beroep"), containsString("toegevoegd door de consulent"), containsString("Concept"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EXPERT", "EXPERT http://example.org/nothing", "GOD http://example.org", "EXPERT ' or 1=1"})
    void changesNothingForAButtonThatWasTamperedWith(String value) throws Exception {
        for (var button : List.of("voegToe", "niveau", "haalWeg")) {
            pages.send(CASEWORKER, dossier, PAGE, button, value).andExpect(status().isOk())
                    .andExpect(content().string(containsString("Er is niets veranderd.")));
        }
        assertThat(profiles.find(dossier.profileOwner()).map(SkillProfile::items).orElse(List.of())).isEmpty();
    }

    @Test
    void takesOwnWordsOnce() throws Exception {
        for (int i = 0; i < 2; i++) {
            pages.send(CASEWORKER, dossier, PAGE, "query", "kok", "words", " Rustig blijven & doorgaan ", "eigen", "EXPERIENCED")
                    .andExpect(content().string(allOf(containsString("Rustig blijven &amp; doorgaan"), containsString("value=\"kok\""))));
        }
        assertThat(items()).extracting(ProfileItem::label, ProfileItem::level).containsExactly(tuple("Rustig blijven & doorgaan", Level.EXPERIENCED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<b>sterk</b>", "sterk 💪", "LONG"})
    void saysAtTheFieldWhatIsWrongWithOwnWords(String typed) throws Exception {
        var words = typed.equals("LONG") ? "x".repeat(201) : typed;
        pages.send(CASEWORKER, dossier, PAGE, "query", "kok", "words", words, "eigen", "EXPERT").andExpect(status().isOk())
                .andExpect(model().attributeHasFieldErrors("form", "words"))
                .andExpect(content().string(allOf(containsString("words-fout"), containsString("value=\"kok\""), not(containsString("<b>sterk")))));
        assertThat(profiles.find(dossier.profileOwner())).isEmpty();
    }

    @Test
    void changesALevel() throws Exception {
        var item = add("samenwerken");
        pages.send(CASEWORKER, dossier, PAGE, "niveau", "EXPERT " + item.id().value())
                .andExpect(content().string(containsString("Het niveau is aangepast: " + item.label())));
        assertThat(items()).extracting(ProfileItem::level).containsExactly(Level.EXPERT);
    }

    @Test
    void takesAnItemOutAndPutsItBackAsItWas() throws Exception {
        var owner = dossier.profileOwner();
        profiles.prepare(owner, List.of());
        profiles.add(owner, pages.skill("samenwerken").skill(), Level.EXPERT, ItemSource.JOBSEEKER);
        profiles.addOwnWords(owner, "Tuinieren, ook 's winters", Level.STARTER, ItemSource.JOBSEEKER);
        for (var item : items()) {
            var removed = SkillChange.Removed.of(item).value();
            pages.send(CASEWORKER, dossier, PAGE, "haalWeg", item.id().value().toString())
                    .andExpect(content().string(allOf(containsString("Weggehaald: "), containsString("Zet terug"))));
            assertThat(items()).extracting(ProfileItem::label).doesNotContain(item.label());
            pages.send(CASEWORKER, dossier, PAGE, "zetTerug", removed).andExpect(content().string(containsString("Teruggezet: ")));
            assertThat(items()).extracting(ProfileItem::label, ProfileItem::level, ProfileItem::source)
                    .contains(tuple(item.label(), item.level(), ItemSource.JOBSEEKER));
        }
        assertThat(items()).hasSize(2);
    }

    @Test
    void saysWhatAChangeDoesToAConfirmedProfile() throws Exception {
        var item = add("samenwerken");
        profiles.confirm(dossier.profileOwner());
        pages.open(CASEWORKER, dossier, "").andExpect(content().string(containsString("Vastgesteld op ")));
        pages.open(CASEWORKER, dossier, PAGE).andExpect(content().string(allOf(containsString("Vastgesteld op "),
                containsString("Verandert u iets, dan is het weer een concept."))));
        pages.send(CASEWORKER, dossier, PAGE, "query", "kok", "zoeken", "zoeken")
                .andExpect(content().string(containsString("Verandert u iets, dan is het weer een concept.")));
        pages.send(CASEWORKER, dossier, PAGE, "niveau", "EXPERT " + item.id().value())
                .andExpect(content().string(containsString("Weer een concept")));
        assertThat(profiles.get(dossier.profileOwner()).isConfirmed()).isFalse();
    }

    @Test
    void leadsToTheTaskThatConfirms() throws Exception {
        pages.open(CASEWORKER, dossier, PAGE).andExpect(content().string(containsString("Na de intake komt de taak ‘" + Drawn.step("confirm-profile") + "’")));
        var key = 4_000_000_000L + Math.abs(UUID.randomUUID().hashCode());
        steps.open(new StepRef(dossier.id(), key), 1, "confirm-profile", 0, "team",
                new Terms(OffsetDateTime.now(), OffsetDateTime.now(), OffsetDateTime.now(), 50));
        pages.open(CASEWORKER, dossier, PAGE).andExpect(content().string(allOf(
                containsString("Vaststellen doet u niet hier, maar in de taak ‘" + Drawn.step("confirm-profile") + "’"),
                containsString("/dossiers/" + dossier.number() + "/stappen/" + key),
                containsString("Vaststellen kan zodra er ten minste één vaardigheid in het profiel staat."))));
    }

    @Test
    void suggestsWhatBelongsToTheWishedOccupation() throws Exception {
        var occupation = pages.occupation("kok");
        var skill = pages.skill("samenwerken");
        jdbc.sql("insert into occupation_skill values (?, ?, true) on conflict do nothing").params(occupation.uri(), skill.uri()).update();
        profiles.prepare(dossier.profileOwner(), List.of(occupation.occupation()));
        pages.open(CASEWORKER, dossier, PAGE).andExpect(content().string(allOf(
                containsString("Hoort bij het gewenste beroep"), containsString("STARTER " + skill.uri()))));
        pages.send(CASEWORKER, dossier, PAGE, "voegToe", "STARTER " + skill.uri(), "bij", "suggesties");
        pages.open(CASEWORKER, dossier, PAGE).andExpect(content().string(not(containsString("Hoort bij het gewenste beroep"))));
    }

    @Test
    void aManagerReadsAndChangesNothing() throws Exception {
        var item = add("samenwerken");
        pages.open(MANAGER, dossier, PAGE).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(item.label()), not(containsString("name=\"niveau\"")), not(containsString("name=\"query\"")))));
        for (var button : List.of("voegToe", "niveau", "haalWeg", "zetTerug", "eigen", "zoeken")) {
            pages.send(MANAGER, dossier, PAGE, button, "EXPERT " + item.id().value(), "words", "iets").andExpect(status().isForbidden());
        }
        assertThat(items()).containsExactly(item);
    }

    @Test
    void anotherRegionFindsNothing() throws Exception {
        pages.open(OTHER_REGION, dossier, PAGE).andExpect(status().isNotFound());
        pages.send(OTHER_REGION, dossier, PAGE, "words", "iets", "eigen", "EXPERT").andExpect(status().isNotFound());
        assertThat(profiles.find(dossier.profileOwner())).isEmpty();
        assertThat(pages.reads(dossier)).isZero();
    }

    @Test
    void logsEveryRead() throws Exception {
        pages.open(CASEWORKER, dossier, PAGE);
        pages.send(CASEWORKER, dossier, PAGE, "query", "kok", "zoeken", "zoeken");
        assertThat(pages.reads(dossier)).isEqualTo(2);
    }

    private ProfileItem add(String text) {
        profiles.prepare(dossier.profileOwner(), List.of());
        profiles.add(dossier.profileOwner(), pages.skill(text).skill(), Level.EXPERIENCED, ItemSource.CASEWORKER);
        return items().getFirst();
    }

    private List<ProfileItem> items() {
        return profiles.get(dossier.profileOwner()).items();
    }
}
