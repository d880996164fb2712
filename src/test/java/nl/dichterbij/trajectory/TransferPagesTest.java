package nl.dichterbij.trajectory;

import static nl.dichterbij.trajectory.DossierPages.CASEWORKER;
import static nl.dichterbij.trajectory.DossierPages.MANAGER;
import static nl.dichterbij.trajectory.DossierPages.OTHER_REGION;
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

import java.util.List;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.Bsn;
import nl.dichterbij.person.People;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.DossierRead;
import nl.dichterbij.security.DossierReads;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** A jobseeker of Drenthe moves; the region Groningen has a team here too, Zwolle has not. */
@PageTest
@TestPropertySource(properties = "dichterbij.registration.regions=AM03,AM01")
@Import(DossierPages.class)
class TransferPagesTest {

    private static final String GRONINGEN = "9711AB";
    private static final String ZWOLLE = "8011AB";

    @Autowired
    private DossierPages pages;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private org.springframework.security.core.userdetails.UserDetailsService users;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Transfers transfers;
    @Autowired
    private Milestones milestones;
    @Autowired
    private People people;
    @Autowired
    private PersonalLinks links;
    @Autowired
    private DossierReads reads;
    @Autowired
    private JdbcClient jdbc;

    private CaseSummary dossier;

    @BeforeEach
    void register() {
        dossier = pages.register(Benefit.BIJSTAND);
    }

    @Test
    void withConsentACaseGoesOnInTheOtherRegion() throws Exception {
        people.recordBsn(dossier.person(), Bsn.parse("999990019").orElseThrow());
        var token = links.issue(LinkPurpose.JOBSEEKER_STATUS, dossier.id().value());
        move(GRONINGEN, "yes").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Zaak " + dossier.number() + " overdragen aan Groningen?"), containsString("persoonlijke link"))));
        assertThat(trajectories.get(dossier.id()).isOpen()).as("only asked so far").isTrue();

        for (int i = 0; i < 2; i++) {
            confirm(GRONINGEN, "yes");
        }
        assertThat(trajectories.get(dossier.id()).closeReason()).isEqualTo(CloseReason.TRANSFERRED);
        var next = trajectories.get(transfers.findFrom(dossier.id()).orElseThrow().to());
        assertThat(next).extracting(CaseSummary::person, CaseSummary::region, CaseSummary::status, CaseSummary::wishes)
                .containsExactly(dossier.person(), new RegionCode("AM01"), CaseStatus.OPEN, dossier.wishes());
        assertThat(people.get(dossier.person()).municipality().value()).isEqualTo("0014");
        assertThat(people.findBsn(dossier.person())).isPresent();
        assertThat(jdbc.sql("select count(*) from trajectory where person_id = ?").param(dossier.person().value())
                .query(Integer.class).single()).isEqualTo(2);
        assertThat(messages("trajectory-transferred", dossier.id())).isEqualTo(1);
        assertThat(messages("trajectory-registered", next.id())).isEqualTo(1);
        mvc.perform(get("/mijn/" + token)).andExpect(status().isOk()).andExpect(content().string(containsString(next.number().value())));
    }

    @Test
    void theNewTeamReadsWhatHappenedBeforeAndTheOldTeamNothingMoreOfThePerson() throws Exception {
        milestones.reach(dossier.id(), "milestone-intake-done", 0);
        confirm(GRONINGEN, "yes");
        var next = trajectories.get(transfers.findFrom(dossier.id()).orElseThrow().to());

        pages.open(OTHER_REGION, next, "").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Eerder in de regio Drenthe"), containsString("Intake afgerond"), containsString(dossier.number().value()))));
        assertThat(reads.of(dossier.id().value(), 5)).extracting(DossierRead::username).contains("consulent-groningen");
        pages.open(OTHER_REGION, dossier, "").andExpect(status().isNotFound());

        pages.open(CASEWORKER, next, "").andExpect(status().isNotFound());
        pages.open(CASEWORKER, dossier, "").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Verhuisd naar Groningen"), containsString(next.number().value()), containsString("Intake afgerond"),
                not(containsString("jikke@voorbeeld.nl")), not(containsString("9711")), not(containsString("/persoon")),
                not(containsString("/vaardigheden")), not(containsString("id=\"instrumenten\"")), not(containsString("id=\"voorstellen\"")))));
        for (String page : List.of("/persoon", "/vaardigheden")) {
            pages.open(CASEWORKER, dossier, page).andExpect(status().isForbidden());
            pages.send(CASEWORKER, dossier, page, "lastName", "Anders").andExpect(status().isForbidden());
        }
    }

    @Test
    void theListOfTheOldTeamNamesNobodyWhoWasHandedOver() throws Exception {
        var name = "Zoetje" + dossier.number().value().substring(5);
        jdbc.sql("update person set last_name = ? where id = ?").params(name, dossier.person().value()).update();
        assertThat(work(name)).contains(dossier.number().value(), name);
        confirm(GRONINGEN, "yes");
        assertThat(work(name)).doesNotContain(dossier.number().value());
        var all = mvc.perform(get("/werk").param("nummer", dossier.number().value()).param("stand", "ALL").with(user(users.loadUserByUsername("consulent"))))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(all).contains(dossier.number().value(), "Overgedragen").doesNotContain(name);
    }

    private String work(String name) throws Exception {
        var consulent = user(users.loadUserByUsername("consulent"));
        var search = mvc.perform(post("/werk/zoeken").param("name", name).with(consulent).with(csrf())).andReturn();
        return mvc.perform(get("/werk?naam=1&stand=ALL").cookie(search.getResponse().getCookie("SESSION")).with(consulent))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString().replace("value=\"" + name + "\"", "");
    }

    @Test
    void withoutConsentNothingGoesAlong() throws Exception {
        var token = links.issue(LinkPurpose.JOBSEEKER_STATUS, dossier.id().value());
        move(GRONINGEN, "no").andExpect(content().string(allOf(containsString("sluiten na verhuizing"), containsString("Er gaat niets"))));
        confirm(GRONINGEN, "no");
        assertClosedAsMoved("AM01");
        mvc.perform(get("/mijn/" + token)).andExpect(content().string(containsString("Werkcentrum van Groningen")));
        pages.open(CASEWORKER, dossier, "").andExpect(content().string(containsString("wilde niet dat we de zaak overdragen")));
    }

    @Test
    void aRegionWithoutATeamHereGetsNothingEither() throws Exception {
        move(ZWOLLE, "yes").andExpect(content().string(containsString("In de regio Zwolle werkt nog geen team")));
        confirm(ZWOLLE, "yes");
        assertClosedAsMoved("AM36");
    }

    private void assertClosedAsMoved(String region) {
        assertThat(trajectories.get(dossier.id()).closeReason()).isEqualTo(CloseReason.MOVED);
        assertThat(transfers.findFrom(dossier.id()).orElseThrow()).extracting(Transfer::to, Transfer::toRegion)
                .containsExactly(null, new RegionCode(region));
        assertThat(people.get(dossier.person()).postcode().value()).as("the new address is not kept").startsWith("7811");
        assertThat(messages("trajectory-transferred", dossier.id())).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'' | yes | Vul de nieuwe postcode in",
            "12 | yes | geen Nederlandse postcode",
            "💥 | yes | geen Nederlandse postcode",
            "7811AB | yes | hoort bij de regio Drenthe",
            "9711AB | '' | Kies ja of nee",
            "9711AB | misschien | Kies ja of nee",
            "1000AA | yes | Kies de gemeente uit de lijst"})
    void saysWhatIsWrongAndKeepsWhatWasTyped(String postcode, String consent, String message) throws Exception {
        move(postcode, consent).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString(message), containsString("value=\"" + postcode + "\""))));
        pages.send(CASEWORKER, dossier, "/verhuizen", "postcode", postcode, "consent", consent, "bevestigd", "ja").andExpect(status().isOk());
        assertThat(trajectories.get(dossier.id()).isOpen()).isTrue();
    }

    /** A postcode that the table does not know: the municipality is asked for. */
    @Test
    void takesTheMunicipalityWhereThePostcodeIsUnknown() throws Exception {
        pages.send(CASEWORKER, dossier, "/verhuizen", "postcode", "1000AA", "municipality", "0363", "consent", "no")
                .andExpect(content().string(containsString("Amsterdam")));
        for (String odd : List.of("9999", "x", "0363'--")) {
            pages.send(CASEWORKER, dossier, "/verhuizen", "postcode", "1000AA", "municipality", odd, "consent", "no")
                    .andExpect(content().string(containsString("Kies de gemeente uit de lijst")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?taal=en"})
    void onlyACaseworkerOfTheRegionMay(String query) throws Exception {
        pages.open(MANAGER, dossier, "/verhuizen" + query).andExpect(status().isForbidden());
        pages.send(MANAGER, dossier, "/verhuizen" + query, "postcode", GRONINGEN, "consent", "yes", "bevestigd", "ja").andExpect(status().isForbidden());
        pages.send(OTHER_REGION, dossier, "/verhuizen" + query, "postcode", GRONINGEN, "consent", "yes", "bevestigd", "ja").andExpect(status().isNotFound());
        assertThat(trajectories.get(dossier.id()).isOpen()).isTrue();
    }

    @Test
    void whoWorksAlreadyIsFollowedThereOrStays() throws Exception {
        var token = links.issue(LinkPurpose.JOBSEEKER_STATUS, dossier.id().value());
        trajectories.markPlaced(dossier.id());
        pages.open(CASEWORKER, dossier, "").andExpect(content().string(containsString("/verhuizen")));
        move(GRONINGEN, "no").andExpect(content().string(allOf(containsString("Zaak " + dossier.number() + " blijft hier"),
                containsString("Wij blijven de nazorg doen"), not(containsString("bevestigd")))));
        confirm(GRONINGEN, "no");
        confirm(ZWOLLE, "yes");
        assertThat(trajectories.get(dossier.id()).isFollowed()).isTrue();
        assertThat(transfers.findFrom(dossier.id())).isEmpty();

        move(GRONINGEN, "yes").andExpect(content().string(allOf(containsString("gaat de nazorg verder"), not(containsString("taak voor de intake")))));
        confirm(GRONINGEN, "yes");
        confirm(GRONINGEN, "yes");
        var next = trajectories.get(transfers.findFrom(dossier.id()).orElseThrow().to());
        assertThat(next).extracting(CaseSummary::region, CaseSummary::status).containsExactly(new RegionCode("AM01"), CaseStatus.PLACED);
        assertThat(messages("trajectory-registered", next.id())).isZero();
        assertThat(messages("trajectory-transferred", dossier.id())).isZero();
        pages.open(OTHER_REGION, next, "").andExpect(status().isOk()).andExpect(content().string(containsString("Eerder in de regio Drenthe")));
        pages.open(CASEWORKER, dossier, "").andExpect(content().string(not(containsString("jikke@voorbeeld.nl"))));
        mvc.perform(get("/mijn/" + token)).andExpect(status().isOk()).andExpect(content().string(containsString(next.number().value())));
    }

    @Test
    void aClosedCaseIsNotHandedOver() throws Exception {
        trajectories.withdraw(dossier.id());
        pages.open(CASEWORKER, dossier, "/verhuizen").andExpect(redirectedUrl("/dossiers/" + dossier.number()));
        move(GRONINGEN, "yes").andExpect(redirectedUrl("/dossiers/" + dossier.number()));
        assertThat(transfers.findFrom(dossier.id())).isEmpty();
    }

    private org.springframework.test.web.servlet.ResultActions move(String postcode, String consent) throws Exception {
        return pages.send(CASEWORKER, dossier, "/verhuizen", "postcode", postcode, "consent", consent);
    }

    private void confirm(String postcode, String consent) throws Exception {
        pages.send(CASEWORKER, dossier, "/verhuizen", "postcode", postcode, "consent", consent, "bevestigd", "ja")
                .andExpect(status().is3xxRedirection());
    }

    /** The engine is away in these tests, so what is to be sent stays in the outbox. */
    private int messages(String name, CaseId id) {
        return jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                .param("%\"" + name + ":" + id + "\"%").query(Integer.class).single();
    }
}
