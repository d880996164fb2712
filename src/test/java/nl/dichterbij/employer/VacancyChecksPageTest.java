package nl.dichterbij.employer;

import static nl.dichterbij.employer.VacancyPages.LIFTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.stream.IntStream;
import nl.dichterbij.testing.PageTest;
import org.springframework.transaction.annotation.Transactional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** Whatever is wrong: a Dutch message at the field, everything else as it was typed, and nothing saved. */
@PageTest
@Transactional
@Import(VacancyPages.class)
@WithUserDetails("consulent")
class VacancyChecksPageTest {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    VacancyPages pages;

    private MultiValueMap<String, String> form;

    @BeforeEach
    void fillIn() {
        pages.taxonomy();
        form = pages.form();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title         | ''                 | Vul in om welke functie het gaat.
            title         | <b>kok</b>         | Schrijf de functie zonder de tekens < en >.
            title         | Kok 😀             | Schrijf de functie met gewone letters
            title         | Kok ☕             | Schrijf de functie met gewone letters
            description   | <script>           | Schrijf de tekst zonder de tekens < en >.
            description   | 👍                 | Schrijf de tekst met gewone letters
            municipality  | ''                 | Kies de gemeente waar iemand gaat werken.
            municipality  | 0106               | Deze gemeente hoort niet bij de regio Drenthe.
            municipality  | 0114 or 1=1        | Deze gemeente hoort niet bij de regio Drenthe.
            minHours      | ''                 | Vul het minimale aantal uren per week in.
            minHours      | 0                  | Vul een heel getal in van 1 tot en met 40.
            minHours      | 41                 | Vul een heel getal in van 1 tot en met 40.
            minHours      | 8,5                | Vul een heel getal in van 1 tot en met 40.
            minHours      | 99999999999        | Vul een heel getal in van 1 tot en met 40.
            maxHours      | ''                 | Vul het maximale aantal uren per week in.
            maxHours      | veel               | Vul een heel getal in van 1 tot en met 40.
            maxHours      | 15                 | Dit is minder dan het minimum van 16 uur.
            places        | ''                 | Vul in hoeveel mensen er kunnen beginnen.
            places        | 0                  | Vul een heel getal in van 1 tot en met 500.
            places        | 501                | Vul een heel getal in van 1 tot en met 500.
            places        | -3                 | Vul een heel getal in van 1 tot en met 500.
            openFrom.day  | 31                 | Deze dag bestaat niet.
            openFrom.day  | x                  | Deze dag bestaat niet.
            openFrom.year | 26                 | Deze dag bestaat niet.
            openFrom.year | 2226               | Deze dag ligt meer dan 3 jaar van vandaag.
            openUntil.day | 1                  | Deze dag bestaat niet.
            occupation    | javascript:alert(1) | Dit beroep staat niet in de lijst.
            occupation    | http://data.europa.eu/esco/skill/tillen | Dit beroep staat niet in de lijst.
            skills        | MUST http://elders.example/x | Een van de gekozen vaardigheden staat niet in de lijst.
            skills        | MUST http://data.europa.eu/esco/occupation/kok | Een van de gekozen vaardigheden staat niet in de lijst.
            skills        | onzin              | Een van de gekozen vaardigheden staat niet in de lijst.
            employer      | ''                 | Zoek en kies een werkgever, of voer een nieuwe werkgever in.
            employer      | b2c7a9ac-5f0e-4c3b-9f52-000000000000 | Deze werkgever bestaat niet.
            employer      | onzin              | Deze werkgever bestaat niet.
            """)
    void saysWhatIsWrongAtTheField(String field, String typed, String message) {
        form.set(field, typed);

        refused(message).contains(field.equals("description") ? "Hulp in het magazijn" : "Samen met Anneke");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name         | ''        | Vul de naam van de werkgever in.
            name         | <i>x</i>  | Schrijf de naam zonder de tekens < en >.
            name         | Zon 🌞    | Schrijf de naam met gewone letters
            kvkNumber    | ''        | Vul het KvK-nummer in.
            kvkNumber    | 1234      | Dit is geen KvK-nummer.
            kvkNumber    | 12.34.56.78 | Dit KvK-nummer is al van Bakkerij 'De Zon' & Zonen.
            place        | <         | Schrijf de plaats zonder de tekens < en >.
            contactName  | 🙂        | Schrijf de naam met gewone letters
            contactPhone | bel maar  | Dit is geen telefoonnummer.
            contactEmail | jan@      | Dit is geen e-mailadres.
            """)
    void saysWhatIsWrongWithANewEmployer(String field, String typed, String message) {
        form.set("employer", "nieuw");
        form.set("newEmployer.name", "Eetcafé De Brink");
        form.set("newEmployer.kvkNumber", "01234567");
        form.set("newEmployer." + field, typed);

        refused(message);
    }

    @Test
    void linksToTheEmployerThatHasTheKvkNumber() {
        form.set("employer", "nieuw");
        form.set("newEmployer.name", "De Zon");
        form.set("newEmployer.kvkNumber", "12345678");

        refused("Deze werkgever kennen we al.").contains("href=\"/werkgevers/" + pages.bakery() + "\"", "value=\"De Zon\"",
                "name=\"employer\" id=\"werkgever-0\" value=\"" + pages.bakery() + "\"");
    }

    @Test
    void saysWhatIsTooLong() {
        form.set("title", "é".repeat(121));
        refused("Maak de naam van de functie korter: hoogstens 120 tekens.");
        form.set("description", "x".repeat(2001));
        refused("Maak de tekst korter: hoogstens 2.000 tekens.");
        form.set("employer", "nieuw");
        form.set("newEmployer.name", "x".repeat(121));
        form.set("newEmployer.place", "x".repeat(81));
        refused("Maak de naam korter: hoogstens 120 tekens.").contains("Maak de plaatsnaam korter", "Er zijn 5 punten die niet kloppen");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        form.set("openUntil.day", "31");
        form.set("openUntil.month", "1");
        form.set("openUntil.year", form.getFirst("openFrom.year"));
        refused("De laatste dag ligt voor de eerste dag.");
    }

    @Test
    void asksNoMoreThanTwentySkills() {
        form.put("skills", IntStream.range(0, 21).mapToObj(i -> "MUST http://data.europa.eu/esco/skill/" + i).toList());
        refused("Kies hoogstens 20 vaardigheden.");
    }

    @Test
    void survivesAFormThatIsEmptyOrTamperedWith() {
        form.clear();
        refused("Vul in om welke functie het gaat.").contains("Kies de gemeente", "Vul in vanaf welke dag");
        form.set("submissionId", "onzin");
        form.set("skills", "MUST " + LIFTING + "\0");
        form.set("title", "\0");
        form.add("title", "nog een");
        form.set("skills[99999]", "onzin");
        refused("Kies de gemeente waar iemand gaat werken.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"newEmployer", "openFrom"})
    void refusesWhatIsNoFormAtAll(String part) {
        form.set(part, "onzin");
        assertThat(mvc.perform(post("/vacatures/nieuw").with(csrf()).params(form).param("opslaan", "ja"))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private org.assertj.core.api.AbstractStringAssert<?> refused(String message) {
        var answer = mvc.perform(post("/vacatures/nieuw").with(csrf()).params(form).param("opslaan", "ja"));
        assertThat(answer).hasStatusOk();
        assertThat(pages.count()).isZero();
        return assertThat(answer).bodyText().contains(HtmlUtils.htmlEscape(message, "UTF-8")).contains("niet klop");
    }
}
