package nl.dichterbij.budget;

import static nl.dichterbij.budget.BudgetPages.CASEWORKER;
import static nl.dichterbij.budget.BudgetPages.COLLEAGUE;
import static nl.dichterbij.budget.BudgetPages.MANAGER;
import static nl.dichterbij.budget.BudgetPages.OTHER_REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;

import nl.dichterbij.document.PdfFile;
import nl.dichterbij.security.DossierReads;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** One request in a dossier: explained, decided on, signed, and the letter about it. */
@PageTest
@Import({BudgetPages.class, BudgetFixtures.class})
class BudgetRequestPageTest {

    @Autowired
    private BudgetPages pages;
    @Autowired
    private BudgetFixtures fixtures;
    @Autowired
    private org.springframework.test.web.servlet.MockMvc mvc;
    @Autowired
    private nl.dichterbij.security.PersonalLinks links;
    @Autowired
    private Grants grants;
    @Autowired
    private BudgetDecisions decisions;
    @Autowired
    private DecisionStore store;
    @Autowired
    private RequestStore requests;
    @Autowired
    private Reservations reservations;
    @Autowired
    private DossierReads reads;
    @Autowired
    private org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private Pool pool;
    private CaseSummary dossier;

    @BeforeEach
    void grant() {
        pool = fixtures.newPool();
        grants.enter(fixtures.grant(pool, 10_000));
        dossier = pages.register();
    }

    @Test
    void showsWhatIsAskedWhatTheRulesSayAndWhatThereIs() throws Exception {
        var id = pages.reserve(dossier, 1250, pool);
        page(CASEWORKER, id).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("€\u00A01.250,00 voor een opleiding"), containsString("De aanvraag past."), containsString("within-rules"),
                containsString("Gemeente Emmen"), containsString("€\u00A08.750,00"), containsString("Niet ingesteld"),
                containsString("Aanvraag onderbouwen"), not(containsString("??")))));
        pages.open(MANAGER, dossier, "").andExpect(content().string(allOf(containsString("Geld van deze zaak"),
                containsString("€\u00A01.250,00"), containsString("/budget/" + id))));
        assertThat(reads.of(dossier.id().value(), 10)).hasSize(2);
    }

    @Test
    void theJobseekerSeesWhatWasAskedAndWhatBecameOfIt() throws Exception {
        var id = pages.reserve(dossier, 1250, pool);
        assertThat(own()).contains("Geld dat voor u is aangevraagd", "€\u00A01.250,00", "Het geld is apart gezet.");
        reservations.commit(id);
        assertThat(own()).contains("Dit is toegekend.").doesNotContain("??");
    }

    private String own() throws Exception {
        return mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/mijn/"
                + links.issue(nl.dichterbij.security.LinkPurpose.JOBSEEKER_STATUS, dossier.id().value())))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    void anEmptyDossierSaysSo() throws Exception {
        pages.open(CASEWORKER, dossier, "").andExpect(content().string(containsString("Er is in deze zaak geen geld aangevraagd.")));
    }

    @Test
    void goesFromExplanationBySignaturesToALetter() throws Exception {
        var id = pages.reserve(dossier, 3000, pool);
        send(CASEWORKER, id, "onderbouwing", "explanation", "Nodig om te beginnen.").andExpect(redirected(id));
        send(CASEWORKER, id, "besluit", "outcome", "approved", "motivation", "Ja.").andExpect(status().isOk())
                .andExpect(content().string(containsString("U hebt dit zelf aangevraagd. Een collega moet beslissen.")));
        send(COLLEAGUE, id, "besluit", "outcome", "approved", "motivation", "Helpt naar vast werk.").andExpect(redirected(id));
        page(COLLEAGUE, id).andExpect(content().string(allOf(containsString("De tweede handtekening ontbreekt nog."),
                containsString("U hebt al getekend."), not(containsString("/tekenen")))));
        send(MANAGER, id, "tekenen", "draft", "1").andExpect(redirected(id));
        page(MANAGER, id).andExpect(content().string(allOf(containsString("Getekend door Farid Haddou"),
                containsString("Getekend door Carla Nijland"), containsString("Het besluit is compleet."))));
        pages.open(CASEWORKER, dossier, "/budget/" + id + "/brief").andExpect(status().isNotFound());

        assertThat(decisions.settle(id, BudgetOutcome.APPROVED)).isEmpty();
        reservations.commit(id);
        var answer = pages.open(CASEWORKER, dossier, "/budget/" + id + "/brief").andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf")).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Disposition")).contains("besluit-" + dossier.number() + ".pdf");
        var letter = new PdfFile(answer.getContentAsByteArray());
        assertThat(letter.problems()).isEmpty();
        assertThat(letter.text()).contains("Beste Jikke Testveld", "U krijgt €\u00A03.000,00 voor een opleiding.", "Helpt naar vast werk.",
                dossier.number().value(), "bezwaar maken tot en met", "gemeente Emmen", "arbeidsmarktregio Drenthe", "Farid Haddou", "Carla Nijland")
                .doesNotContain("??");
        // what the jobseeker has in hands stays as it is, also under another name and in another regeling
        jdbc.sql("update person set last_name = 'Anders' where id = ?").param(dossier.person().value()).update();
        assertThat(pages.open(MANAGER, dossier, "/budget/" + id + "/brief").andReturn().getResponse().getContentAsByteArray())
                .isEqualTo(answer.getContentAsByteArray());
        assertThatThrownBy(() -> jdbc.sql("update budget_letter set pdf = '' where request_id = ?").param(id.value()).update())
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        pages.open(OTHER_REGION, dossier, "/budget/" + id + "/brief").andExpect(status().isNotFound());
        page(CASEWORKER, id).andExpect(content().string(allOf(containsString("Besluitbrief"), not(containsString("Besluit ondertekenen")))));

        // another region goes on with the person: the letter is about that person
        jdbc.sql("update trajectory set status = 'STOPPED', close_reason = 'TRANSFERRED', closed_at = now() where id = ?")
                .param(dossier.id().value()).update();
        pages.open(CASEWORKER, dossier, "/budget/" + id + "/brief").andExpect(status().isForbidden());
        page(CASEWORKER, id).andExpect(status().isOk()).andExpect(content().string(not(containsString("/brief"))));
    }

    /** Six weeks from the day of the decision. */
    @Test
    void theLetterOfARefusalSaysHowLongOneCanObject() throws Exception {
        var id = pages.reserve(dossier, 100, pool);
        send(CASEWORKER, id, "onderbouwing", "explanation", "Nodig.");
        send(COLLEAGUE, id, "besluit", "outcome", "refused", "motivation", "Er is een andere weg.").andExpect(redirected(id));
        decisions.settle(id, BudgetOutcome.REFUSED);
        var on = java.util.Objects.requireNonNull(requests.get(id).decidedAt()).atZone(java.time.ZoneId.of("Europe/Amsterdam")).toLocalDate();
        var until = on.plusWeeks(6).format(java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy", java.util.Locale.of("nl", "NL")));
        var letter = pages.open(COLLEAGUE, dossier, "/budget/" + id + "/brief").andReturn().getResponse().getContentAsByteArray();
        assertThat(new PdfFile(letter).text()).contains("U krijgt geen €\u00A0100,00", "Er is een andere weg.", "tot en met " + until);
    }

    @Test
    void sendsBackWithAReason() throws Exception {
        var id = pages.reserve(dossier, 100, pool);
        send(CASEWORKER, id, "onderbouwing", "explanation", "Nodig.");
        send(COLLEAGUE, id, "besluit", "outcome", "approved", "motivation", "Goed.");
        send(MANAGER, id, "terug", "draft", "1", "reason", "").andExpect(content().string(containsString("Vul in waarom het besluit teruggaat.")));
        send(MANAGER, id, "terug", "draft", "9", "reason", "Te vroeg.").andExpect(content().string(containsString("Een collega was u voor.")));
        send(MANAGER, id, "terug", "draft", "1", "reason", "Te vroeg.").andExpect(redirected(id));
        page(MANAGER, id).andExpect(content().string(containsString("Toekennen van Farid Haddou, teruggestuurd door Carla Nijland: Te vroeg.")));
    }

    @Test
    void showsWhyTheTaskCameBack() throws Exception {
        var id = pages.reserve(dossier, 100, pool);
        decisions.settle(id, BudgetOutcome.APPROVED);
        page(CASEWORKER, id).andExpect(content().string(containsString("hier staat nog geen besluit")));
        pages.open(CASEWORKER, dossier, "").andExpect(content().string(containsString("hier staat nog geen besluit")));
    }

    @Test
    void showsThePlaceInTheWaitingListAndLetsGoOfIt() throws Exception {
        var other = pages.reserve(pages.register(), 20_000, pool);
        reservations.enlist(other);
        var id = pages.reserve(dossier, 20_000, pool);
        reservations.enlist(id);
        page(CASEWORKER, id).andExpect(content().string(allOf(containsString("Plaats 2."), containsString("withdrawn"), not(containsString("value=\"approved\"")))));
        pages.open(MANAGER, "/budget/wachtlijst").andExpect(content().string(containsString(dossier.number().value())));
        send(CASEWORKER, id, "besluit", "outcome", "withdrawn", "motivation", "Niet meer nodig.").andExpect(redirected(id));
        assertThat(requests.get(id).state()).isEqualTo(RequestState.WITHDRAWN);
        page(CASEWORKER, id).andExpect(content().string(allOf(containsString("Ingetrokken"), not(containsString("Besluitbrief")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<b>vet</b>", "🎉", "\u0000", "{}<script>"})
    void oddTextIsAnsweredAtTheFieldAndNothingIsLost(String text) throws Exception {
        var id = pages.reserve(dossier, 100, pool);
        send(CASEWORKER, id, "onderbouwing", "explanation", "Nodig.");
        send(COLLEAGUE, id, "besluit", "outcome", "refused", "motivation", text).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("motivation-fout"), containsString("value=\"refused\" id=\"outcome2\" name=\"outcome\" checked=\"checked\""))));
        assertThat(store.of(id)).isEmpty();
    }

    @Test
    void tooLongAndTamperedIsAnsweredToo() throws Exception {
        var id = pages.reserve(dossier, 100, pool);
        send(CASEWORKER, id, "onderbouwing", "explanation", "x".repeat(2001)).andExpect(content().string(containsString("De uitleg is te lang.")));
        send(CASEWORKER, id, "onderbouwing").andExpect(content().string(containsString("Vul in waarom het geld nodig is.")));
        send(COLLEAGUE, id, "besluit", "outcome", "alles", "motivation", "Goed.").andExpect(content().string(containsString("Kies een besluit.")));
        send(COLLEAGUE, id, "tekenen", "draft", "-1").andExpect(content().string(containsString("Een collega was u voor.")));
        for (var address : new String[] {"/budget/geen-id", "/budget/" + UUID.randomUUID(), "/budget/" + UUID.randomUUID() + "/brief"}) {
            pages.open(CASEWORKER, dossier, address).andExpect(status().isNotFound());
        }
    }

    @Test
    void aRequestOfAnotherCaseOrRegionIsNotFound() throws Exception {
        var id = pages.reserve(dossier, 100, pool);
        pages.open(CASEWORKER, pages.register(), "/budget/" + id).andExpect(status().isNotFound());
        page(OTHER_REGION, id).andExpect(status().isNotFound());
        send(OTHER_REGION, id, "besluit", "outcome", "refused", "motivation", "Nee.").andExpect(status().isNotFound());
        page("beheerder", id).andExpect(status().isForbidden());
        send(MANAGER, id, "onderbouwing", "explanation", "Nodig.").andExpect(status().isForbidden());
        assertThat(store.of(id)).isEmpty();
    }

    private org.springframework.test.web.servlet.ResultActions page(String user, BudgetRequestId id) throws Exception {
        return pages.open(user, dossier, "/budget/" + id);
    }

    private org.springframework.test.web.servlet.ResultActions send(String user, BudgetRequestId id, String action, String... fields) throws Exception {
        return pages.send(user, dossier, id, action, fields);
    }

    private org.springframework.test.web.servlet.ResultMatcher redirected(BudgetRequestId id) {
        return redirectedUrl("/dossiers/%s/budget/%s?bewaard".formatted(dossier.number(), id));
    }
}
