package nl.dichterbij.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What the team sees of mails, and the development mailbox. */
@PageTest
class MailPagesTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private MailController controller;
    @Autowired
    private MailSending sending;
    @Autowired
    private Registrations registrations;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private UserDetailsService accounts;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private CaseSummary dossier;

    @BeforeEach
    void register() {
        var person = new PersonDetails("Jikke", "Testveld", LocalDate.of(1990, 5, 17), new Postcode("7811AB"),
                new MunicipalityCode("0114"), "jikke@voorbeeld.nl", null, ContactWay.EMAIL, "nl", Benefit.NONE, Instant.now(clock));
        dossier = trajectories.get(registrations.register(new RegistrationRequest(UUID.randomUUID(), person,
                new Wishes(32, LocalDate.now(clock), Set.of(Sector.LOGISTICS)))).caseId());
    }

    @Test
    void theListShowsWhatFailedInOnesOwnRegionOnly() throws Exception {
        failed();
        mvc.perform(get("/berichten").with(account("consulent"))).andExpect(content().string(allOf(
                containsString(dossier.number().value()), containsString("weigert dit adres"), containsString("Verstuur opnieuw"),
                not(containsString("Jikke")), not(containsString("voorbeeld.nl")), not(containsString("??")))));
        mvc.perform(get("/berichten").with(account("manager"))).andExpect(content().string(allOf(
                containsString(dossier.number().value()), not(containsString("Verstuur opnieuw")))));
        mvc.perform(get("/berichten").with(account("consulent-groningen")))
                .andExpect(content().string(not(containsString(dossier.number().value()))));
        for (String other : new String[] {"proceseigenaar", "beheerder"}) {
            mvc.perform(get("/berichten").with(account(other))).andExpect(status().isForbidden());
        }
    }

    @Test
    void aFailedMailIsSentAgainByACaseworkerOfTheRegion() throws Exception {
        var id = failed();
        mvc.perform(post("/berichten/" + id + "/opnieuw").with(account("manager")).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(post("/berichten/" + id + "/opnieuw").with(account("consulent-groningen")).with(csrf())).andExpect(status().isNotFound());
        assertThat(state(id)).isEqualTo("FAILED");
        mvc.perform(post("/berichten/" + id + "/opnieuw").with(account("consulent")).with(csrf())).andExpect(redirectedUrl("/berichten?opnieuw"));
        assertThat(state(id)).isEqualTo("WAITING");
        mvc.perform(post("/berichten/" + id + "/opnieuw").param("terug", dossier.number().value()).with(account("consulent")).with(csrf()))
                .andExpect(redirectedUrl("/dossiers/" + dossier.number() + "#berichten"));
        mvc.perform(post("/berichten/" + id + "/opnieuw").param("terug", "//elders.nl").with(account("consulent")).with(csrf()))
                .andExpect(redirectedUrl("/berichten?opnieuw"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000", "💥"})
    void anUnknownMailIsNotFound(String id) throws Exception {
        mvc.perform(post("/berichten/{id}/opnieuw", id).with(account("consulent")).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(get("/postvak/{id}", id)).andExpect(status().isNotFound());
        mvc.perform(get("/postvak/{id}/html", id)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?toon=SENT", "?toon=onzin", "?pagina=999999", "?pagina=-1", "?toon=NOT_MAILED&pagina=2", "?toon=UNDERWAY"})
    void everyListOpens(String query) throws Exception {
        mvc.perform(get("/berichten" + query).with(account("consulent"))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theDossierTellsWhatWasSentButNotItsText() throws Exception {
        sendAll();
        mvc.perform(get("/dossiers/" + dossier.number()).with(account("consulent"))).andExpect(content().string(allOf(
                containsString("Aanmelding ontvangen, aan kandidaat"), containsString("Verstuurd"), not(containsString("/mijn/")))));
    }

    @Test
    void theMailboxShowsTheMailInASandbox() throws Exception {
        sendAll();
        var id = jdbc.sql("select id from mailbox.mail where text like ? order by at desc limit 1")
                .param("%" + dossier.number().value() + "%").query(UUID.class).single();
        mvc.perform(get("/postvak")).andExpect(content().string(containsString("/postvak/" + id)));
        var page = mvc.perform(get("/postvak/" + id)).andExpect(content().string(allOf(
                containsString("jikke@voorbeeld.nl"), containsString("/mijn/"), containsString("sandbox=\"allow-popups"))))
                .andReturn().getResponse();
        assertThat(page.getHeader("Content-Security-Policy")).contains("frame-src 'self'").doesNotContain("script-src");
        var mail = mvc.perform(get("/postvak/" + id + "/html")).andExpect(content().string(allOf(
                containsString("<base target=\"_blank\">"), containsString("Beste Jikke,")))).andReturn().getResponse();
        assertThat(mail.getHeader("Content-Security-Policy")).startsWith("sandbox").contains("default-src 'none'");
        assertThat(mail.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(mvc.perform(get("/")).andReturn().getResponse().getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    private UUID failed() {
        sendAll();
        var id = jdbc.sql("select id from mail_order where case_id = ?").param(dossier.id().value()).query(UUID.class).single();
        jdbc.sql("update mail_order set state = 'FAILED', failure = 'refused', sent_at = null where id = ?").param(id).update();
        return id;
    }

    private void sendAll() {
        while (sending.sendNext()) {
            // also those of other tests
        }
    }

    private String state(UUID id) {
        return jdbc.sql("select state from mail_order where id = ?").param(id).query(String.class).single();
    }

    @Test
    void whoWorksForNoRegionIsRefused() {
        var account = new nl.dichterbij.security.Account("iemand", "Iemand", Set.of(nl.dichterbij.security.Role.CASEWORKER), null);
        assertThatThrownBy(() -> nl.dichterbij.security.AsAccount.call(account,
                () -> controller.list("", "1", new org.springframework.ui.ConcurrentModel())))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    private RequestPostProcessor account(String username) {
        return user(accounts.loadUserByUsername(username));
    }
}
