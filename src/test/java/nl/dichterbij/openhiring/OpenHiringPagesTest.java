package nl.dichterbij.openhiring;

import static nl.dichterbij.openhiring.OpenHiringMode.EMPLOYER_OWNED;
import static nl.dichterbij.openhiring.OpenHiringMode.TEAM_MANAGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The pages of the team and of the employer, as a browser without JavaScript uses them. */
class OpenHiringPagesTest extends OpenHiringTest {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    UserDetailsService accounts;
    @Autowired
    PersonalLinks links;

    @Test
    void aCaseworkerEntersAPlaceOnce() {
        var form = form();
        assertThat(as("consulent", get("/open-hiring/nieuw"))).hasStatusOk().bodyText()
                .contains("Nieuwe plek", "open-hiring-achtig", "Borger-Odoorn").doesNotContain("Assen");
        var first = as("consulent", post("/open-hiring/nieuw").params(form).param("opslaan", "ja"));
        assertThat(first).hasStatus3xxRedirection();
        var address = first.getResponse().getRedirectedUrl();
        assertThat(as("consulent", post("/open-hiring/nieuw").params(form).param("opslaan", "ja")).getResponse().getRedirectedUrl()).isEqualTo(address);
        assertThat(as("consulent", get(address))).hasStatusOk().bodyText().contains("De plek is toegevoegd.", "Inpakker &amp; kas",
                "Open-hiring-achtig: lijst van het team", "Regelmatig 10 kilo tillen", "Buiten werken", "Er staat nog niemand op de lijst.");
    }

    @ParameterizedTest
    @CsvSource({"mode, '', Kies van wie de lijst is.", "mode, X, Kies van wie de lijst is.", "title, <b>😀, zonder de tekens",
        "title, '', Vul in om welke functie", "liftKg, 99, van 1 tot en met 50", "standHours, veel, van 1 tot en met 10",
        "places, 0, van 1 tot en met 500", "minHours, 33, Dit is minder dan het minimum", "municipality, 0106, hoort niet bij de regio",
        "employer, nieuw, Vul de naam van de werkgever in", "employer, onzin, Deze werkgever bestaat niet"})
    void tellsWhatIsWrongAtTheFieldAndLosesNothing(String field, String value, String message) {
        var form = form();
        form.set(field, value);
        assertThat(as("consulent", post("/open-hiring/nieuw").params(form).param("opslaan", "ja"))).hasStatusOk().bodyText()
                .contains(message, "id=\"fouten\"", form.getFirst("submissionId"), "id=\"" + field + "\"");
    }

    @Test
    void aSearchForAnEmployerKeepsWhatWasTyped() {
        var form = form();
        form.set("employerQuery", "kwekerij");
        assertThat(as("consulent", post("/open-hiring/nieuw").params(form).param("zoeken", "deel-werkgever"))).hasStatusOk().bodyText()
                .contains("Kwekerij Groen", "Inpakker &amp; kas").doesNotContain("die niet kloppen");
    }

    @Test
    void anotherRegionSeesNothing() {
        var number = places.get(place(TEAM_MANAGED, 1)).number();
        for (var page : List.of("", "/plek-erbij", "/sluiten", "/link")) {
            assertThat(as("consulent-groningen", get("/open-hiring/" + number + page))).hasStatus(404);
            assertThat(as("beheerder", get("/open-hiring/" + number + page))).hasStatus(403);
            if (!page.isEmpty()) {
                assertThat(as("consulent-groningen", post("/open-hiring/" + number + page))).hasStatus(404);
                assertThat(as("manager", post("/open-hiring/" + number + page))).hasStatus(403);
            }
        }
        assertThat(as("consulent-groningen", get("/open-hiring"))).bodyText().doesNotContain(number.value());
        assertThat(as("manager", get("/open-hiring/" + number))).hasStatusOk().bodyText().doesNotContain("/plek-erbij");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OH-999999", "onzin", "💥", "OH-000001'--"})
    void anUnknownNumberIsNotFound(String number) {
        assertThat(as("consulent", get("/open-hiring/{n}", number))).hasStatus(404);
    }

    @Test
    void theListStandsInOrderWithCaseNumbersAndNoNames() {
        var place = place(EMPLOYER_OWNED, 1);
        var caseId = register("Wietske");
        enrol(place, caseId);
        lists.enrolAtTheDoor(place, UUID.randomUUID(), new ListContact("Sara", "0591123456", null));
        assertThat(as("consulent", get("/open-hiring/" + places.get(place).number()))).hasStatusOk().bodyText()
                .contains(trajectories.get(caseId).number().value(), "Ingeschreven bij de werkgever", "Aan de beurt", "Wacht")
                .doesNotContain("Wietske", "Sara", "0591123456");
    }

    @Test
    void aPlaceIsAddedAndClosedAfterAConfirmation() {
        var id = place(TEAM_MANAGED, 1);
        var address = "/open-hiring/" + places.get(id).number();
        assertThat(as("consulent", get(address + "/plek-erbij"))).bodyText().contains("kan er nog iemand beginnen", "van=1");
        as("consulent", post(address + "/plek-erbij?van=1"));
        as("consulent", post(address + "/plek-erbij?van=1"));
        as("consulent", post(address + "/plek-erbij?van=💥"));
        assertThat(places.get(id).details().places()).isEqualTo(2);
        assertThat(as("consulent", get(address + "/sluiten"))).bodyText().contains("sluiten?", "niet ongedaan");
        assertThat(places.get(id).isClosed()).isFalse();
        as("consulent", post(address + "/sluiten"));
        assertThat(as("consulent", get(address + "?gesloten"))).bodyText().contains("De plek is gesloten").doesNotContain("/plek-erbij");
        assertThat(as("consulent", get("/open-hiring?status=CLOSED"))).bodyText().contains(places.get(id).number().value());
        assertThat(as("consulent", get("/open-hiring?status=💥&pagina=-4"))).hasStatusOk();
    }

    @Test
    void theDossierTellsPositionAndHistory() {
        var place = place(TEAM_MANAGED, 1);
        var caseId = register("Auke");
        enrol(place);
        var entry = enrol(place, caseId);
        var address = "/dossiers/" + trajectories.get(caseId).number();
        assertThat(as("consulent", get(address))).hasStatusOk().bodyText()
                .contains("Plaats op de lijst", "<strong>2</strong>", "Open-hiring-achtig", "Hij verandert niet meer");
        lists.end(entry.id(), RecordKind.DECLINED, RecordedBy.TEAM, null);
        assertThat(as("consulent", get(address))).hasStatusOk().bodyText().contains("wil niet", "(team)");
        assertThat(as("consulent", get("/dossiers/" + trajectories.get(register()).number()))).bodyText().doesNotContain("Plaats op de lijst");
    }

    @Test
    void theEmployerCallsTheNextAndRecordsAfterAConfirmation() {
        var place = place(EMPLOYER_OWNED, 1);
        var first = enrol(place, register("Rinske"));
        enrol(place, register("Bauke"));
        var address = link(place);
        assertThat(open(get(address))).hasStatusOk().bodyText().contains("Rinske, plaats 1 op de lijst", "Bauke", "0612345678",
                "Vraag alleen").doesNotContain("Testveld");
        var form = outcome(first, "started");
        assertThat(open(post(address + "/uitkomst").params(form))).hasStatusOk().bodyText().contains("Klopt dit?", "niet ongedaan");
        assertThat(state(first)).isEqualTo("turn");
        form.set("sure", "ja");
        assertThat(open(post(address + "/uitkomst").params(form))).hasStatus3xxRedirection().redirectedUrl().endsWith("?vastgelegd");
        assertThat(open(post(address + "/uitkomst").params(form))).hasStatus3xxRedirection().redirectedUrl().endsWith("?niet-aan-de-beurt");
        assertThat(open(get(address + "?vastgelegd"))).bodyText().contains("Het is vastgelegd", "Alle plekken zijn bezet").doesNotContain("Rinske");
    }

    @Test
    void onlyTheNextCanBeActedUpon() {
        var place = place(EMPLOYER_OWNED, 1);
        enrol(place);
        var second = enrol(place);
        var elsewhere = enrol(place(EMPLOYER_OWNED, 1));
        var address = link(place);
        for (var entry : List.of(second, elsewhere)) {
            var form = outcome(entry, "declined");
            form.set("sure", "ja");
            assertThat(open(post(address + "/uitkomst").params(form))).hasStatus3xxRedirection().redirectedUrl().endsWith("?niet-aan-de-beurt");
        }
        assertThat(List.of(state(second), state(elsewhere))).containsExactly("waiting", "turn");
        var nobody = outcome(second, "no-answer");
        nobody.set("enrolment", "' or 1=1 💥");
        assertThat(open(post(address + "/uitkomst").params(nobody))).hasStatus(404);
    }

    @Test
    void tellsTheEmployerWhatIsWrong() {
        var place = place(EMPLOYER_OWNED, 1);
        var first = enrol(place);
        var form = outcome(first, "started");
        form.setAll(Map.of("startDate.day", "31", "startDate.month", "2", "hoursPerWeek", "💥", "contractType", "X"));
        assertThat(open(post(link(place) + "/uitkomst").params(form))).hasStatusOk().bodyText()
                .contains("Er zijn 3 punten", "Deze dag bestaat niet", "Kies het soort contract", "💥");
        assertThat(open(post(link(place) + "/uitkomst"))).hasStatusOk().bodyText().contains("Kies wat de uitkomst is");
    }

    @Test
    void theEmployerEnrolsSomebodyAtTheDoor() {
        var place = place(EMPLOYER_OWNED, 1);
        var address = link(place);
        assertThat(open(post(address + "/inschrijven").param("firstName", "<b>").param("phone", "x"))).hasStatusOk().bodyText()
                .contains("Gebruik gewone letters", "Dit is geen telefoonnummer");
        var submission = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(open(post(address + "/inschrijven").param("submissionId", submission).param("firstName", "Sara")
                    .param("phone", "0591 123 456"))).hasStatus3xxRedirection().redirectedUrl().endsWith("?plaats=1");
        }
        assertThat(lists.of(place)).hasSize(1);
    }

    @Test
    void onAListOfTheTeamTheEmployerSeesNoNamesAndCannotCall() {
        var place = place(TEAM_MANAGED, 1);
        var first = enrol(place, register("Rinske"));
        var address = link(place);
        assertThat(open(get(address))).hasStatusOk().bodyText().contains("Open-hiring-achtig", "Aan de beurt")
                .doesNotContain("Rinske", "0612345678", "/uitkomst", "/inschrijven");
        var form = outcome(first, "declined");
        form.set("sure", "ja");
        assertThat(open(post(address + "/uitkomst").params(form))).hasStatus3xxRedirection().redirectedUrl().endsWith("?niet-aan-de-beurt");
        open(post(address + "/inschrijven").param("firstName", "Sara").param("phone", "0591123456"));
        assertThat(lists.of(place)).hasSize(1);
    }

    @Test
    void theEmployerAddsAPlaceAndCloses() {
        var place = place(TEAM_MANAGED, 1);
        var address = link(place);
        assertThat(open(get(address + "/plek-erbij"))).hasStatusOk();
        open(post(address + "/plek-erbij?van=1"));
        assertThat(places.get(place).details().places()).isEqualTo(2);
        assertThat(open(get(address + "/sluiten"))).hasStatusOk();
        open(post(address + "/sluiten"));
        assertThat(places.get(place).isClosed()).isTrue();
        assertThat(open(get(address))).hasStatusOk().bodyText().doesNotContain("/sluiten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "💥"})
    void aGuessedLinkRevealsNothing(String token) {
        assertThat(open(get("/werkgever/open-hiring/{t}", token))).hasStatus(404);
        assertThat(open(get("/werkgever/open-hiring/{t}/sluiten", token))).hasStatus(404);
        assertThat(open(post("/werkgever/open-hiring/{t}/sluiten", token))).hasStatus(404);
        assertThat(open(post("/werkgever/open-hiring/{t}/uitkomst", token))).hasStatus(404);
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        var place = place(EMPLOYER_OWNED, 1);
        var old = link(place);
        assertThat(as("consulent", post("/open-hiring/" + places.get(place).number() + "/link"))).hasStatusOk().bodyText()
                .contains("/werkgever/open-hiring/");
        assertThat(open(get(old))).hasStatus(404);
    }

    private MultiValueMap<String, String> form() {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of("submissionId", UUID.randomUUID().toString(), "employer", employer().toString(), "mode", "TEAM_MANAGED",
                "title", "Inpakker & kas", "municipality", "0114", "minHours", "16", "maxHours", "32", "liftKg", "10",
                "places", "2", "demands", "OUTDOORS"));
        return form;
    }

    private MultiValueMap<String, String> outcome(ListEntry entry, String outcome) {
        var today = LocalDate.now(clock);
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of("enrolment", entry.id().toString(), "outcome", outcome, "startDate.day", "" + today.getDayOfMonth(),
                "startDate.month", "" + today.getMonthValue(), "startDate.year", "" + today.getYear(), "hoursPerWeek", "24",
                "contractType", "PERMANENT"));
        return form;
    }

    @Test
    void theJobseekerSeesTheOwnPosition() {
        var place = place(TEAM_MANAGED, 1);
        var first = register();
        var second = register();
        enrol(place, first);
        enrol(place, second);
        assertThat(open(get("/mijn/" + links.issue(LinkPurpose.JOBSEEKER_STATUS, first.value())))).hasStatusOk().bodyText()
                .contains("Uw plaats op de lijst", "U staat op plaats 1.", "U bent nu aan de beurt", "Kwekerij Groen");
        assertThat(open(get("/mijn/" + links.issue(LinkPurpose.JOBSEEKER_STATUS, second.value())))).bodyText()
                .contains("U staat op plaats 2.", "Wie boven u staat");
        assertThat(open(get("/mijn/" + links.issue(LinkPurpose.JOBSEEKER_STATUS, register().value())))).bodyText()
                .doesNotContain("Uw plaats op de lijst");
    }

    private String link(OpenHiringPlaceId place) {
        return "/werkgever/open-hiring/" + links.issue(LinkPurpose.EMPLOYER_OPEN_HIRING, place.value());
    }

    private MvcTestResult as(String account, MockHttpServletRequestBuilder request) {
        return mvc.perform(request.with(user(accounts.loadUserByUsername(account))).with(csrf()));
    }

    private MvcTestResult open(MockHttpServletRequestBuilder request) {
        return mvc.perform(request.with(csrf()));
    }
}
