package nl.dichterbij.training;

import static nl.dichterbij.training.TrainingFixtures.course;
import static nl.dichterbij.training.TrainingFixtures.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.stream.IntStream;

import nl.dichterbij.budget.BudgetCategory;
import nl.dichterbij.budget.Money;
import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Finding, entering, changing and closing offers and their starts, and what other people may not. */
@TrainingTest
@Transactional
@WithUserDetails("consulent")
class OfferPagesTest {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private TrainingFixtures fixtures;
    @Autowired
    private OfferQueries queries;
    @Autowired
    private Offers offers;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void saysWhatToDoWhenThereIsNothing() {
        jdbc.sql("update training_offer set region_code = 'AM22'").update();
        page("/opleidingen").contains("Er is nog geen aanbod", "href=\"/opleidingen/nieuw\"");
        page("/opleidingen?zoek=niets").contains("Niets gevonden");
    }

    @Test
    void searchesAndFilters() {
        jdbc.sql("update training_offer set region_code = 'AM22'").update();
        var course = fixtures.offered(course(1250));
        fixtures.start(course, 20, 4);
        fixtures.start(programme(), 10, 16);
        fixtures.offered(TrainingFixtures.details("Elders", TrainingFixtures.ASSEN, null, false, 0, AgeRange.ALL));

        page("/opleidingen").contains("2 opleidingen", "Basis logistiek", "€\u00A01.250,00", "4 van 4", ">Scoren<", "Gratis").doesNotContain("Elders");
        page("/opleidingen?soort=PROGRAMME").contains(">Scoren<").doesNotContain("Basis logistiek");
        page("/opleidingen?zoek=logis testcollege").contains("Basis logistiek").doesNotContain(">Scoren<");
        page("/opleidingen?zoek=" + course.number()).contains("1 opleiding of programma");
        page("/opleidingen?gemeente=0118").contains("Niets gevonden");
        offers.close(course.id());
        page("/opleidingen").doesNotContain("Basis logistiek");
        page("/opleidingen?status=CLOSED").contains("Basis logistiek", "Gesloten").doesNotContain(">Scoren<");
        page("/opleidingen?status=ALL").contains("2 opleidingen");
    }

    @Test
    void turnsPagesKeepingTheRest() {
        jdbc.sql("update training_offer set region_code = 'AM22'").update();
        IntStream.rangeClosed(10, 34).forEach(i -> fixtures.offered(
                TrainingFixtures.details("Les " + i, TrainingFixtures.EMMEN, null, false, 0, AgeRange.ALL)));
        page("/opleidingen?zoek=les").contains("25 opleidingen", "Les 10", "Pagina 1 van 2",
                "zoek=les&amp;gemeente=&amp;soort=&amp;status=OPEN&amp;pagina=2").doesNotContain("Les 30");
        page("/opleidingen?zoek=les&pagina=2").contains("Les 34").doesNotContain("Les 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pagina=-1", "pagina=999999", "pagina=x", "soort=;drop table person", "status=onzin", "gemeente=' or 1=1",
        "zoek=\0", "zoek=<script>alert(1)</script>", "zoek=100%"})
    void survivesAnAddressThatWasTamperedWith(String query) {
        fixtures.offered(course(0));
        var parts = query.split("=", 2);
        assertThat(mvc.perform(get("/opleidingen").param(parts[0], parts[1]))).hasStatusOk().bodyText().doesNotContain("<script>");
    }

    @Test
    void entersAnOfferOnce() {
        var form = form();
        var first = send("/opleidingen/nieuw", form);
        assertThat(first).hasStatus3xxRedirection();
        assertThat(send("/opleidingen/nieuw", form)).redirectedUrl().isEqualTo(first.getResponse().getRedirectedUrl());
        page(first.getResponse().getRedirectedUrl()).contains("Het aanbod is toegevoegd", "Café &amp; keuken", "Er is nog geen startmoment",
                "24 weken", "waarvan 16 in de eerste fase", "16 tot en met 30 jaar", "€\u00A01.250,50", "(Scholing)", "Wordt elke week bijgehouden");
        var number = OfferNumber.parse(first.getResponse().getRedirectedUrl().replaceAll(".*/|\\?.*", "")).orElseThrow();
        assertThat(queries.byNumber(number).orElseThrow().details()).isEqualTo(new OfferDetails(OfferKind.PROGRAMME, "Café & keuken", "Je leert koken.",
                "Testcollege", TrainingFixtures.EMMEN, 24, 16, true, Money.parse("1250,50").orElseThrow(), BudgetCategory.TRAINING, AgeRange.YOUTH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind         |             | Kies wat voor aanbod dit is.
            kind         | ONZIN       | Kies wat voor aanbod dit is.
            title        |             | Vul in hoe het aanbod heet.
            title        | <b>Les</b>  | Schrijf de tekst zonder de tekens &lt; en &gt;.
            title        | Les 🎓      | Schrijf de tekst met gewone letters
            provider     |             | Vul in wie de opleiding geeft.
            description  | <script>    | Schrijf de tekst zonder de tekens
            municipality |             | Kies de gemeente waar de opleiding wordt gegeven.
            municipality | 0106        | Deze gemeente hoort niet bij de regio
            weeks        |             | Vul het aantal weken in, van 1 tot en met 208.
            weeks        | 0           | Vul het aantal weken in
            weeks        | 209         | Vul het aantal weken in
            weeks        | 24 weken    | Vul het aantal weken in
            firstPhase   | 24          | De eerste fase duurt minstens 1 week
            firstPhase   | -1          | De eerste fase duurt minstens 1 week
            ages         | KINDEREN    | Kies voor wie het aanbod is.
            cost         | veel        | Vul een bedrag in zoals 1250 of 1250,50.
            cost         | -5          | Vul een bedrag in zoals
            cost         | 12,345      | Vul een bedrag in zoals
            category     |             | Kies waarvoor het geld is.
            category     | ZAKGELD     | Kies waarvoor het geld is.
            """)
    void saysAtTheFieldWhatIsWrongAndKeepsTheRest(String field, String value, String message) {
        var form = form();
        form.set(field, value == null ? "" : value);
        var answer = send("/opleidingen/nieuw", form);
        assertThat(answer).hasStatusOk().bodyText().contains(message, "href=\"#" + field + "\"").contains("value=\"1250,50\"".repeat(field.equals("cost") ? 0 : 1));
        assertThat(offers.findOffered(UUID.fromString(form.getFirst("submissionId")))).isEmpty();
    }

    @Test
    void acceptsAFormOfNothingAndOneThatIsFarTooLong() {
        assertThat(send("/opleidingen/nieuw", new LinkedMultiValueMap<>())).hasStatusOk().bodyText().contains("punten die niet kloppen");
        var form = form();
        form.set("title", "x".repeat(121));
        form.set("description", "y".repeat(2001));
        assertThat(send("/opleidingen/nieuw", form)).hasStatusOk().bodyText().contains("hoogstens 120 tekens", "hoogstens 2.000 tekens");
    }

    @Test
    void needsNoCategoryForAFreeOffer() {
        var form = form();
        form.set("cost", "");
        form.set("category", "");
        assertThat(send("/opleidingen/nieuw", form)).hasStatus3xxRedirection();
    }

    @Test
    void keepsWhatWasTypedWhenTheLanguageChanges() {
        var form = form();
        var answer = mvc.perform(post("/opleidingen/nieuw").with(csrf()).params(form).param("taal", "en"));
        assertThat(answer).hasStatusOk().bodyText().contains("value=\"Testcollege\"", "1250,50", "New offer");
    }

    @Test
    void changesAnOfferUnlessAColleagueWasFirst() {
        var offer = fixtures.offered(course(0));
        var path = "/opleidingen/" + offer.number();
        page(path + "/wijzigen").contains("Basis logistiek wijzigen", "value=\"Testcollege\"");
        var form = form();
        form.set("version", String.valueOf(offer.version()));
        assertThat(send(path + "/wijzigen", form)).redirectedUrl().isEqualTo(path + "?gewijzigd");
        page(path).contains("Café &amp; keuken");
        assertThat(send(path + "/wijzigen", form)).hasStatusOk().bodyText().contains("Een collega was u voor");
        form.set("version", "onzin");
        assertThat(send(path + "/wijzigen", form)).hasStatusOk().bodyText().contains("Een collega was u voor");
    }

    @Test
    void closesOnlyAfterAsking() {
        var path = "/opleidingen/" + fixtures.offered(course(0)).number();
        page(path + "/sluiten").contains("Basis logistiek sluiten?");
        assertThat(mvc.perform(post(path + "/sluiten"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(post(path + "/sluiten").with(csrf()))).redirectedUrl().isEqualTo(path + "?gesloten");
        page(path + "?gesloten").contains("Het aanbod is gesloten.").doesNotContain("/wijzigen", "/starts/nieuw");
        for (var part : new String[] {"/sluiten", "/wijzigen", "/starts/nieuw"}) {
            assertThat(mvc.perform(get(path + part))).hasStatus3xxRedirection();
        }
        assertThat(send(path + "/wijzigen", form())).hasStatus3xxRedirection();
        page(path).doesNotContain("Café");
    }

    @Test
    void addsAStartAndChangesItsPlaces() {
        var offer = fixtures.offered(course(0));
        var path = "/opleidingen/" + offer.number();
        var day = fixtures.today().plusDays(40);
        page(path + "/starts/nieuw").contains("Startmoment toevoegen");
        assertThat(start(path, day.getDayOfMonth(), day.getMonthValue(), day.getYear(), "12")).redirectedUrl().isEqualTo(path + "?gewijzigd#starts");
        page(path).contains("12 van 12");
        assertThat(start(path, day.getDayOfMonth(), day.getMonthValue(), day.getYear(), "3")).hasStatusOk().bodyText().contains("Dit startmoment bestaat al.");
        page(path + "/starts/" + day + "/plaatsen").contains("Er is nog geen plaats bezet.");
        assertThat(mvc.perform(post(path + "/starts/" + day + "/plaatsen").with(csrf()).param("capacity", "20"))).hasStatus3xxRedirection();
        page(path).contains("20 van 20");
        jdbc.sql("update training_start set places_taken = 2 where offer_id = ?").param(offer.id()).update();
        assertThat(mvc.perform(post(path + "/starts/" + day + "/plaatsen").with(csrf()).param("capacity", "1"))).hasStatusOk()
                .bodyText().contains("Er zijn al meer plaatsen bezet dan dit.");
    }

    @ParameterizedTest
    @CsvSource({"31, 2, 2027, 5, Deze datum bestaat niet", "1, 1, 2020, 5, De startdatum ligt vandaag of later", "1, 1, 2099, 5, De startdatum ligt vandaag",
        "a, b, c, 5, Deze datum bestaat niet", ", , , 5, Vul de startdatum in", "1, 3, 2027, 0, Vul het aantal plaatsen in",
        "1, 3, 2027, 501, Vul het aantal plaatsen in", "1, 3, 2027, x, Vul het aantal plaatsen in"})
    void saysWhatIsWrongWithAStart(String day, String month, String year, String capacity, String message) {
        var path = "/opleidingen/" + fixtures.offered(course(0)).number();
        assertThat(start(path, day, month, year, capacity)).hasStatusOk().bodyText().contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O-999999", "onzin", "O-1", "O-000001'"})
    void knowsNoOfferOfThatNumber(String number) {
        assertThat(mvc.perform(get("/opleidingen/{number}", number))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.perform(get("/opleidingen/{number}/starts/2027-01-01", number))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @WithUserDetails("consulent-groningen")
    void anotherRegionFindsNothing() {
        var offer = fixtures.offered(course(0));
        fixtures.start(offer, 20, 4);
        var path = "/opleidingen/" + offer.number();
        var start = path + "/starts/" + fixtures.today().plusDays(20);
        page("/opleidingen").doesNotContain("Basis logistiek");
        for (var address : new String[] {path, path + "/wijzigen", path + "/sluiten", path + "/starts/nieuw", start, start + "/plaatsen", start + "/aanwezigheid"}) {
            assertThat(mvc.perform(get(address))).as(address).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (var address : new String[] {path + "/sluiten", path + "/starts/nieuw", start + "/plaatsen", start + "/aanwezigheid"}) {
            assertThat(mvc.perform(post(address).with(csrf()))).as(address).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(send(path + "/wijzigen", form())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(queries.byNumber(offer.number()).orElseThrow().closed()).isFalse();
        // its municipality is not one of theirs
        assertThat(send("/opleidingen/nieuw", form())).hasStatusOk().bodyText().contains("Deze gemeente hoort niet bij de regio");
    }

    @Test
    @WithUserDetails("manager")
    void aManagerSeesButDoesNotChange() {
        var offer = fixtures.offered(course(0));
        fixtures.start(offer, 20, 4);
        var path = "/opleidingen/" + offer.number();
        var start = path + "/starts/" + fixtures.today().plusDays(20);
        page("/opleidingen").doesNotContain("/opleidingen/nieuw");
        page(path).contains("Basis logistiek").doesNotContain("/wijzigen", "/plaatsen");
        page(start).contains("Er is nog niemand ingeschreven");
        for (var address : new String[] {"/opleidingen/nieuw", path + "/wijzigen", path + "/sluiten", path + "/starts/nieuw", start + "/plaatsen", start + "/aanwezigheid"}) {
            assertThat(mvc.perform(get(address))).as(address).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(send("/opleidingen/nieuw", form())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(post(start + "/aanwezigheid").with(csrf()))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    @WithUserDetails("beheerder")
    void anOperatorSeesNothing() {
        var path = "/opleidingen/" + fixtures.offered(course(0)).number();
        assertThat(mvc.perform(get("/opleidingen"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(get(path))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    @WithAnonymousUser
    void nobodyElseSeesAnything() {
        assertThat(mvc.perform(get("/opleidingen"))).hasStatus3xxRedirection();
    }

    private MvcTestResult send(String address, MultiValueMap<String, String> form) {
        return mvc.perform(post(address).with(csrf()).params(form));
    }

    private MvcTestResult start(String path, Object day, Object month, Object year, String capacity) {
        return mvc.perform(post(path + "/starts/nieuw").with(csrf()).param("startsOn.day", text(day)).param("startsOn.month", text(month))
                .param("startsOn.year", text(year)).param("capacity", capacity));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** As the browser sends a form in which everything is right, without the button. */
    private static MultiValueMap<String, String> form() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("submissionId", UUID.randomUUID().toString());
        form.add("version", "");
        form.add("kind", "PROGRAMME");
        form.add("title", "Café & keuken");
        form.add("provider", "Testcollege");
        form.add("municipality", "0114");
        form.add("description", "Je leert koken.");
        form.add("weeks", "24");
        form.add("firstPhase", "16");
        form.add("attendance", "true");
        form.add("ages", "YOUTH");
        form.add("cost", "1250,50");
        form.add("category", "TRAINING");
        return form;
    }

    private AbstractStringAssert<?> page(String address) {
        var answer = mvc.perform(get(java.net.URI.create(address.replace(" ", "%20"))));
        assertThat(answer).hasStatusOk();
        return assertThat(answer).bodyText();
    }
}
