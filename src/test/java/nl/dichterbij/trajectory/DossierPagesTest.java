package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.security.DossierRead;
import nl.dichterbij.security.DossierReads;
import nl.dichterbij.testing.Drawn;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PageTest
class DossierPagesTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Registrations registrations;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private DossierReads reads;
    @Autowired
    private UserDetailsService accounts;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired
    private Clock clock;

    private Registrations.Receipt receipt;

    @BeforeEach
    void register() {
        receipt = register("Zwaantje", "Testveld");
    }

    @Test
    void theDossierShowsThePersonAndTheReadIsLogged() throws Exception {
        mvc.perform(get("/dossiers/" + receipt.number()).with(account("consulent"))).andExpect(content().string(allOf(
                containsString("Zwaantje Testveld"), containsString("Aanmelding ontvangen"), containsString("Zaak stoppen"))));
        assertThat(reads.of(receipt.caseId().value(), 5)).extracting(DossierRead::username).containsExactly("consulent");
    }

    /**
     * Whatever address a module adds below a dossier: for another region it does not exist, and nothing is logged as read.
     * What a caseworker may nowhere is refused as it is for a case that does not exist.
     */
    @Test
    void noAddressOfADossierExistsForAnotherRegion() {
        var addresses = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream().filter(pattern -> pattern.startsWith("/dossiers/{"))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern))).toList();
        assertThat(addresses).contains("GET /dossiers/{number}", "POST /dossiers/{number}/stoppen");
        assertThat(addresses).allSatisfy(address -> {
            String[] parts = address.split(" ");
            int answer = answerToOtherRegion(parts, receipt.number().value());
            assertThat(answer).isIn(403, 404).isEqualTo(answerToOtherRegion(parts, "1999-999999"));
        });
        assertThat(addresses).filteredOn(address -> answerToOtherRegion(address.split(" "), receipt.number().value()) == 403)
                .as("only for managers").allMatch(address -> address.endsWith("/intrekken"));
        assertThat(reads.of(receipt.caseId().value(), 5)).isEmpty();
        assertThat(trajectories.get(receipt.caseId()).isOpen()).isTrue();
    }

    private int answerToOtherRegion(String[] address, String number) {
        try {
            String path = address[1].replaceFirst("\\{\\w+}", number).replaceAll("\\{\\w+}", "1");
            return mvc.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(address[0]), path)
                    .with(account("consulent-groningen")).with(csrf())).andReturn().getResponse().getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"proceseigenaar", "beheerder"})
    void whoHasNoRightLearnsNotEvenWhatExists(String username) throws Exception {
        for (String number : new String[] {receipt.number().value(), "1999-999999", "onzin"}) {
            mvc.perform(get("/dossiers/" + number).with(account(username))).andExpect(status().isForbidden());
        }
    }

    @Test
    void aManagerReadsButChangesNothing() throws Exception {
        mvc.perform(get("/dossiers/" + receipt.number()).with(account("manager"))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Zaak stoppen"))));
        for (String action : new String[] {"stoppen", "link"}) {
            mvc.perform(post("/dossiers/" + receipt.number() + "/" + action).with(account("manager")).with(csrf()))
                    .andExpect(status().isForbidden());
        }
        assertThat(trajectories.get(receipt.caseId()).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-999999", "onzin", "2026-000001'--", "💥"})
    void anUnknownNumberIsNotFound(String number) throws Exception {
        mvc.perform(get("/dossiers/{n}", number).with(account("consulent"))).andExpect(status().isNotFound());
    }

    @Test
    void stoppingAsksFirstAndHappensOnce() throws Exception {
        mvc.perform(get("/dossiers/" + receipt.number() + "/stoppen").with(account("consulent"))).andExpect(status().isOk());
        assertThat(trajectories.get(receipt.caseId()).isOpen()).isTrue();
        for (int i = 0; i < 2; i++) {
            mvc.perform(post("/dossiers/" + receipt.number() + "/stoppen").with(account("consulent")).with(csrf()))
                    .andExpect(redirectedUrl("/dossiers/" + receipt.number()));
        }
        assertThat(trajectories.get(receipt.caseId()).closeReason()).isEqualTo(CloseReason.WITHDRAWN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoIsPlacedCanDoWithoutFollowUp(boolean byTheTeam) throws Exception {
        trajectories.markPlaced(receipt.caseId());
        var page = byTheTeam ? "/dossiers/" + receipt.number() : "/mijn/" + receipt.statusToken();
        mvc.perform(get(page).with(account("consulent"))).andExpect(content().string(allOf(
                containsString("een nazorg meer"), not(containsString("Zaak stoppen")), not(containsString("Ik wil stoppen")))));
        mvc.perform(get(page + "/stoppen").with(account("consulent"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Ja, geen nazorg meer")));
        assertThat(trajectories.get(receipt.caseId()).isFollowed()).isTrue();
        mvc.perform(post(page + "/stoppen").with(account("consulent")).with(csrf())).andExpect(redirectedUrl(page));
        assertThat(trajectories.get(receipt.caseId())).returns(CaseStatus.PLACED, CaseSummary::status)
                .returns(CloseReason.WITHDRAWN, CaseSummary::closeReason);
        mvc.perform(get(page).with(account("consulent"))).andExpect(content().string(not(containsString("een nazorg meer"))));
        mvc.perform(get(page + "/stoppen").with(account("consulent"))).andExpect(redirectedUrl(page));
    }

    @Test
    void aNewLinkReplacesTheOldOne() throws Exception {
        mvc.perform(post("/dossiers/" + receipt.number() + "/link").with(account("consulent")).with(csrf()))
                .andExpect(content().string(containsString("/mijn/")));
        mvc.perform(get("/mijn/" + receipt.statusToken())).andExpect(status().isNotFound());
    }

    @Test
    void theJobseekerStopsOnTheOwnPageAfterConfirming() throws Exception {
        String own = "/mijn/" + receipt.statusToken();
        mvc.perform(get(own)).andExpect(content().string(allOf(containsString("Dag Zwaantje"), not(containsString("Testveld")))));
        mvc.perform(get(own + "/stoppen")).andExpect(content().string(containsString("Weet u zeker")));
        assertThat(trajectories.get(receipt.caseId()).isOpen()).isTrue();
        mvc.perform(post(own + "/stoppen").with(csrf())).andExpect(redirectedUrl(own));
        mvc.perform(get(own)).andExpect(content().string(allOf(containsString("U bent gestopt"), not(containsString("Ik wil stoppen")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "💥"})
    void aGuessedLinkRevealsNothing(String token) throws Exception {
        mvc.perform(get("/mijn/{t}", token)).andExpect(status().isNotFound());
    }

    @Test
    void theListShowsOnesOwnRegionOnly() throws Exception {
        String number = receipt.number().value();
        mvc.perform(get("/werk").param("nummer", number).with(account("consulent"))).andExpect(content().string(containsString("Zwaantje Testveld")));
        mvc.perform(get("/werk").param("nummer", number).with(account("consulent-groningen")))
                .andExpect(content().string(allOf(containsString("Niets gevonden"), not(containsString("Zwaantje")))));
        mvc.perform(get("/werk").with(account("beheerder"))).andExpect(content().string(not(containsString("Zwaantje"))));
    }

    @Test
    void aNameIsSearchedWithoutEverStandingInAnAddress() throws Exception {
        register("Wijnanda", "Zoekmeer");
        var search = mvc.perform(post("/werk/zoeken").param("name", "zoekM").with(account("consulent")).with(csrf()))
                .andExpect(redirectedUrl("/werk?naam=1&stand=ALL")).andReturn();
        mvc.perform(get("/werk?naam=1&stand=ALL").cookie(search.getResponse().getCookie("SESSION")).with(account("consulent")))
                .andExpect(content().string(allOf(containsString("Wijnanda Zoekmeer"), not(containsString("Zwaantje")))));
        mvc.perform(get("/werk?naam=1").with(account("consulent"))).andExpect(redirectedUrl("/werk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'; drop table person; --"})
    void wildcardsInANameAreLetters(String name) throws Exception {
        var search = mvc.perform(post("/werk/zoeken").param("name", name).with(account("consulent")).with(csrf())).andReturn();
        mvc.perform(get("/werk?naam=1&stand=ALL").cookie(search.getResponse().getCookie("SESSION")).with(account("consulent")))
                .andExpect(content().string(containsString("Niets gevonden")));
    }

    @Test
    void oddFiltersAreAnsweredWithTheUsualList() throws Exception {
        mvc.perform(get("/werk?stand=X&sorteer=drop&pagina=-1&wacht=niemand&gemeente=%27").with(account("consulent"))).andExpect(status().isOk());
        mvc.perform(get("/werk?pagina=999999&sorteer=number&wacht=team").with(account("consulent"))).andExpect(status().isOk());
    }

    @Test
    void theNextOpenStepIsInTheListAndTheDossier() throws Exception {
        jdbc.sql("""
                        insert into step (element_instance_key, case_id, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                        values (:key, :case, 1, 'conduct-intake', 0, 'team', now() - interval '9 days', now() - interval '2 days')""")
                .param("key", UUID.randomUUID().getMostSignificantBits() >>> 1).param("case", receipt.caseId().value()).update();
        for (String address : List.of("/werk?nummer=" + receipt.number(), "/dossiers/" + receipt.number())) {
            mvc.perform(get(address).with(account("consulent")))
                    .andExpect(content().string(allOf(containsString(Drawn.step("conduct-intake")), containsString("Te laat"))));
        }
        mvc.perform(get("/mijn/" + receipt.statusToken())).andExpect(content().string(containsString("Een consulent gaat u bellen")));
    }

    /** The engine is away in this test: then the task list itself is better than an error. */
    @Test
    void anUnreachableEngineStillLeadsToTheTaskList() throws Exception {
        mvc.perform(get("/dossiers/" + receipt.number() + "/stappen/1").with(account("consulent")))
                .andExpect(redirectedUrl("http://localhost:8088/tasklist"));
    }

    private RequestPostProcessor account(String username) {
        return user(accounts.loadUserByUsername(username));
    }

    private Registrations.Receipt register(String firstName, String lastName) {
        return registrations.register(new RegistrationRequest(UUID.randomUUID(),
                new PersonDetails(firstName, lastName, LocalDate.of(1990, 5, 17), new Postcode("7811AB"),
                        new MunicipalityCode("0114"), "a@voorbeeld.nl", null, ContactWay.EMAIL, "nl", Benefit.NONE, Instant.now(clock)),
                new Wishes(32, LocalDate.now(clock), Set.of(Sector.LOGISTICS))));
    }
}
