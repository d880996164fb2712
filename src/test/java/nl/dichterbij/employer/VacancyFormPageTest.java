package nl.dichterbij.employer;

import static nl.dichterbij.employer.VacancyPages.COOK;
import static nl.dichterbij.employer.VacancyPages.COUNTING;
import static nl.dichterbij.employer.VacancyPages.LIFTING;
import static nl.dichterbij.employer.VacancyPages.ORDERPICKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.dichterbij.testing.PageTest;
import org.springframework.transaction.annotation.Transactional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** Entering and changing a vacancy, as a browser without JavaScript does it. */
@PageTest
@Transactional
@Import(VacancyPages.class)
@WithUserDetails("consulent")
class VacancyFormPageTest {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    VacancyPages pages;
    @Autowired
    Vacancies vacancies;
    @Autowired
    Employers employers;

    @BeforeEach
    void taxonomy() {
        pages.taxonomy();
    }

    @Test
    void showsAnEmptyFormWithTheMunicipalitiesOfTheRegion() {
        assertThat(mvc.perform(get("/vacatures/nieuw"))).hasStatusOk().bodyText()
                .contains("Nieuwe vacature", "Borger-Odoorn", "Midden-Drenthe").doesNotContain("Assen");
    }

    @Test
    void offersTheEmployerThatThePageWasOpenedFor() {
        assertThat(mvc.perform(get("/vacatures/nieuw").param("werkgever", pages.bakery().toString()))).hasStatusOk().bodyText()
                .contains("Bakkerij &#39;De Zon&#39; &amp; Zonen").containsPattern("value=\"" + pages.bakery() + "\" checked=\"checked\"");
        assertThat(mvc.perform(get("/vacatures/nieuw").param("werkgever", "<script>"))).hasStatusOk();
    }

    @Test
    void savesAVacancyAndShowsIt() {
        var answer = save("/vacatures/nieuw", pages.form());

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(mvc.perform(get(answer.getResponse().getRedirectedUrl()))).hasStatusOk().bodyText().contains(
                "De vacature is toegevoegd.", "Hulp in het magazijn", "zware dozen tillen", "orderpicker magazijn", "16 tot 32 uur",
                "0 van 2 bezet", "Geen laatste dag", "5°C", "Jan Jansen");
    }

    @Test
    void savesOnceHoweverOftenTheButtonIsPressed() {
        var form = pages.form();
        var first = save("/vacatures/nieuw", form).getResponse().getRedirectedUrl();
        form.set("title", "");

        assertThat(save("/vacatures/nieuw", form).getResponse().getRedirectedUrl()).isEqualTo(first);
        assertThat(pages.count()).isEqualTo(1);
    }

    @Test
    void savesANewEmployerWithItsVacancy() {
        var form = pages.form();
        form.set("employer", "nieuw");
        form.set("newEmployer.name", "Eetcafé De Brink");
        form.set("newEmployer.kvkNumber", "0123 4567");
        form.set("newEmployer.contactEmail", "werk@debrink.example");

        assertThat(save("/vacatures/nieuw", form)).hasStatus3xxRedirection();
        assertThat(save("/vacatures/nieuw", form)).hasStatus3xxRedirection();
        assertThat(employers.find(new KvkNumber("01234567"))).hasValueSatisfying(known ->
                assertThat(known.contact().email()).isEqualTo("werk@debrink.example"));
        assertThat(pages.count()).isEqualTo(1);
    }

    @Test
    void searchesWithoutSavingOrLosingAnything() {
        var form = pages.form();
        form.set("title", "Hulp \"keuken\" & zaal");
        form.set("employerQuery", "zon");
        form.set("occupationQuery", "kok");
        form.set("skillQuery", "dozen");
        form.set("skills", "MUST " + LIFTING);

        assertThat(mvc.perform(post("/vacatures/nieuw").with(csrf()).params(form).param("zoeken", "deel-beroep")))
                .hasStatusOk().bodyText().contains("value=\"Hulp &quot;keuken&quot; &amp; zaal\"", "Bakkerij &#39;De Zon&#39;",
                        "value=\"" + COOK + "\"", "value=\"MUST " + COUNTING + "\"", "value=\"" + ORDERPICKER + "\" checked",
                        "5&deg;C.", form.getFirst("submissionId"))
                .doesNotContain("die niet kloppen", "voegToe\" value=\"MUST " + LIFTING);
        assertThat(pages.count()).isZero();
    }

    @Test
    void saysWhenASearchFindsNothing() {
        var form = pages.form();
        form.set("employerQuery", "<b>niets</b>");
        form.set("employer", "");
        form.set("occupationQuery", "xyzzy");
        form.set("skillQuery", "%%%");

        assertThat(mvc.perform(post("/vacatures/nieuw").with(csrf()).params(form))).hasStatusOk().bodyText()
                .contains("Geen werkgever gevonden met ‘&lt;b&gt;niets&lt;/b&gt;’", "Geen beroep gevonden met ‘xyzzy’", "Geen andere vaardigheid gevonden");
    }

    @Test
    void addsAndRemovesSkillsAndKeepsTheRest() {
        var form = pages.form();
        form.set("skills", "MUST " + LIFTING);
        assertThat(mvc.perform(post("/vacatures/nieuw").with(csrf()).params(form).param("voegToe", "NICE " + COUNTING)))
                .hasStatusOk().bodyText().contains("Haal weg: zware dozen tillen", "Haal weg: dozen tellen", "Hulp in het magazijn");
        assertThat(mvc.perform(post("/vacatures/nieuw").with(csrf()).params(form).param("haalWeg", LIFTING)))
                .hasStatusOk().bodyText().doesNotContain("Haal weg: ").contains("Hulp in het magazijn");
        assertThat(mvc.perform(post("/vacatures/nieuw").with(csrf()).params(form).param("voegToe", "MUST http://elders.example/\0")))
                .hasStatusOk().bodyText().contains("Haal weg: zware dozen tillen");
    }

    @Test
    void changesTheLanguageWithoutLosingAnything() {
        assertThat(mvc.perform(post("/vacatures/nieuw").with(csrf()).params(pages.form()).param("taal", "en")))
                .hasStatusOk().bodyText().contains("New vacancy", "Hulp in het magazijn", "Remove: zware dozen tillen");
    }

    @Test
    void changesAVacancy() {
        var vacancy = pages.orderpicker();
        var path = "/vacatures/" + vacancy.number() + "/wijzigen";
        assertThat(mvc.perform(get(path))).hasStatusOk().bodyText().contains("Orderpicker wijzigen", "Haal weg: zware dozen tillen");

        var form = changeOf(vacancy, "Magazijnhulp");
        form.put("skills", List.of("MUST " + COUNTING));
        assertThat(save(path, form)).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/vacatures/" + vacancy.number() + "?gewijzigd");

        assertThat(vacancies.get(vacancy.id())).returns("Magazijnhulp", VacancySummary::title)
                .satisfies(changed -> assertThat(changed.skills()).hasSize(1));
    }

    @Test
    void doesNotOverwriteWhatAColleagueChangedMeanwhile() {
        var vacancy = pages.orderpicker();
        var path = "/vacatures/" + vacancy.number() + "/wijzigen";
        var mine = changeOf(vacancy, "Van mij");
        save(path, changeOf(vacancy, "Van een collega"));

        assertThat(save(path, mine)).hasStatusOk().bodyText().contains("Er is intussen iets veranderd", "Van mij");
        assertThat(vacancies.get(vacancy.id()).title()).isEqualTo("Van een collega");

        mine.set("version", versionIn(path));
        assertThat(save(path, mine)).hasStatus3xxRedirection();
        assertThat(vacancies.get(vacancy.id()).title()).isEqualTo("Van mij");
    }

    @Test
    void doesNotGoBelowThePlacesThatAreTaken() {
        var vacancy = pages.orderpicker();
        vacancies.takePlace(vacancy.id(), java.util.UUID.randomUUID());
        vacancies.takePlace(vacancy.id(), java.util.UUID.randomUUID());
        var form = changeOf(vacancy, "Orderpicker");
        form.set("places", "1");

        assertThat(save("/vacatures/" + vacancy.number() + "/wijzigen", form)).hasStatusOk().bodyText()
                .contains("Er zijn al 2 plekken bezet. Minder kan dus niet.");
    }

    @Test
    void aClosedVacancyIsNotChanged() {
        var vacancy = pages.orderpicker();
        vacancies.close(vacancy.id());
        var path = "/vacatures/" + vacancy.number() + "/wijzigen";

        assertThat(mvc.perform(get(path))).hasStatus3xxRedirection();
        assertThat(save(path, changeOf(vacancy, "Toch"))).hasStatus3xxRedirection();
        assertThat(vacancies.get(vacancy.id()).title()).isEqualTo("Orderpicker");
    }

    private MultiValueMap<String, String> changeOf(VacancySummary vacancy, String title) {
        var form = pages.form();
        form.set("version", versionIn("/vacatures/" + vacancy.number() + "/wijzigen"));
        form.set("title", title);
        return form;
    }

    private String versionIn(String path) {
        var html = new String(mvc.perform(get(path)).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return html.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private MvcTestResult save(String path, MultiValueMap<String, String> form) {
        return mvc.perform(post(path).with(csrf()).params(form).param("opslaan", "ja"));
    }
}
