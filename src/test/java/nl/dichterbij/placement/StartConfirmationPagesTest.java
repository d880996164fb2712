package nl.dichterbij.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import nl.dichterbij.employer.NewVacancy;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyDetails;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.Look;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An employer confirms a start behind a personal link, and a caseworker gives that link. */
@PageTest
@Import(Dossier.class)
class StartConfirmationPagesTest {

    private static final AtomicLong KEYS = new AtomicLong(8_000_000_000L);
    private static final Pattern LINK = Pattern.compile("/werkgever/start/([A-Za-z0-9_-]{43})");

    @Autowired
    private Dossier pages;
    @Autowired
    private Placements placements;
    @Autowired
    private Vacancies vacancies;
    @Autowired
    private Instruments instruments;
    @LocalServerPort
    private int port;
    @Autowired
    private PersonalLinks links;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private CaseSummary dossier;
    private UUID placement;
    private String page;

    @BeforeEach
    void arrange() {
        dossier = pages.register(LocalDate.of(1990, 5, 17), Benefit.NONE);
        placements.arrange(dossier.id(), 1, vacancy(), new Arrangement(LocalDate.now(clock), ContractType.FIXED_TERM, 24));
        placement = placements.of(dossier.id()).getFirst().id();
        page = "/werkgever/start/" + links.issue(LinkPurpose.EMPLOYER_START, placement);
    }

    @Test
    void showsAFirstNameAndTheQuestionAndNothingMoreOfThePerson() throws Exception {
        ask();
        var shown = Dossier.text(pages.open(Dossier.NOBODY, page).andExpect(status().isOk()).andExpect(header().string("X-Robots-Tag", "noindex")));
        assertThat(shown).contains("Is Jikke begonnen?", "Ja, de start is gelukt", "Magazijnhulp").doesNotContain("Testveld", "1990", dossier.number().value(), "??");
        assertThat(Dossier.text(pages.open(Dossier.NOBODY, page + "?taal=en"))).contains("Has Jikke started?").doesNotContain("??");
    }

    @Test
    void asksNothingBeforeTheDayHasCome() throws Exception {
        assertThat(Dossier.text(pages.open(Dossier.NOBODY, page))).contains("De start staat gepland op").doesNotContain("<form id=\"start\"");
        pages.send(Dossier.NOBODY, page, "outcome", "started").andExpect(redirectedUrl(page));
        assertThat(requests()).isEmpty();
    }

    @Test
    void takesTheFirstAnswerAndTellsTheProcessOnce() throws Exception {
        ask();
        pages.send(Dossier.NOBODY, page, "outcome", "started").andExpect(redirectedUrl(page));
        pages.send(Dossier.NOBODY, page, "outcome", "not-started").andExpect(redirectedUrl(page));
        assertThat(requests()).containsExactly("started ");
        assertThat(messages()).isEqualTo(1);
        assertThat(Dossier.text(pages.open(Dossier.NOBODY, page))).contains("Dank u wel", "U gaf door dat de start is gelukt.").doesNotContain("<form id=\"start\"");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-,         -,  -,  -,    Kies hoe het is gegaan.",
        "misschien, -,  -,  -,    Kies hoe het is gegaan.",
        "postponed, -,  -,  -,    Vul de nieuwe startdatum in.",
        "postponed, 31, 2,  2027, Deze datum bestaat niet",
        "postponed, <b>, 2, 2027, Deze datum bestaat niet",
        "postponed, 1,  1,  2020, Vul een dag in na vandaag",
        "postponed, 1,  1,  2099, Vul een dag in na vandaag",
    })
    void saysWhatIsWrongAndLosesNothing(String outcome, String day, String month, String year, String message) throws Exception {
        ask();
        var shown = Dossier.text(pages.send(Dossier.NOBODY, page, "outcome", text(outcome), "newStartDate.day", text(day),
                "newStartDate.month", text(month), "newStartDate.year", text(year)).andExpect(status().isOk()));
        assertThat(shown).contains(message).contains("value=\"" + text(year) + "\"");
        assertThat(requests()).containsExactly(" ");
    }

    @Test
    void aPostponedStartIsTakenOverOnceAndAskedAgainLater() throws Exception {
        var request = ask();
        var later = LocalDate.now(clock).plusDays(20);
        pages.send(Dossier.NOBODY, page, "outcome", "postponed", "newStartDate.day", "" + later.getDayOfMonth(),
                "newStartDate.month", "" + later.getMonthValue(), "newStartDate.year", "" + later.getYear());
        for (var delivery = 0; delivery < 2; delivery++) {
            assertThat(placements.takeStart(dossier.id(), 1, request, 1)).isEqualTo(new StartAnswer("postponed", later));
        }
        assertThat(placements.of(dossier.id()).getFirst().arrangement().startDate()).isEqualTo(later);
        assertThat(Dossier.text(pages.open(Dossier.NOBODY, page))).contains("De start staat gepland op").doesNotContain("<form id=\"start\"");
        ask();
        assertThat(Dossier.text(pages.open(Dossier.NOBODY, page))).contains("<form id=\"start\"");
    }

    @Test
    void theTeamsAnswerCountsWhenItWasTakenFirst() throws Exception {
        var request = ask();
        pages.send(Dossier.NOBODY, page, "outcome", "not-started");
        placements.recordStart(openStep(), 1, "started", null);
        assertThat(placements.takeStart(dossier.id(), 1, request, 1).outcome()).isEqualTo("not-started");
        placements.start(dossier.id(), 1);
        assertThat(placements.of(dossier.id()).getFirst().state()).isEqualTo(PlacementState.STARTED);
        assertThat(Dossier.text(pages.open(Dossier.NOBODY, page))).contains("Jikke is begonnen.");
    }

    @Test
    void theTeamPutsAStartOffWithinTheTermsOnly() throws Exception {
        ask();
        var today = LocalDate.now(clock);
        placements.recordStart(openStep(), 1, "postponed", null);
        for (var impossible : new LocalDate[] {null, today, today.plusYears(1).plusDays(1), LocalDate.of(2226, 1, 1)}) {
            assertThat(placements.postpone(dossier.id(), 1, impossible)).isFalse();
        }
        assertThat(placements.of(dossier.id()).getFirst().arrangement().startDate()).isEqualTo(today);
        assertThat(Dossier.text(pages.open(Dossier.NOBODY, page))).as("the employer can still answer").contains("<form id=\"start\"");
        for (var delivery = 0; delivery < 2; delivery++) {
            assertThat(placements.postpone(dossier.id(), 1, today.plusDays(9))).isTrue();
        }
        assertThat(placements.of(dossier.id()).getFirst().arrangement().startDate()).isEqualTo(today.plusDays(9));
        assertThat(Dossier.text(pages.open(Dossier.NOBODY, page))).doesNotContain("<form id=\"start\"");
    }

    @Test
    void noStartByLinkIsKeptWithItsReasonAndShown() throws Exception {
        var request = ask();
        pages.send(Dossier.NOBODY, page, "outcome", "not-started");
        placements.takeStart(dossier.id(), 1, request, 1);
        assertThat(placements.of(dossier.id()).getFirst()).returns(PlacementState.NOT_STARTED, PlacementView::state)
                .returns("reported-by-employer", PlacementView::notStartedReason);
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, "/dossiers/" + dossier.number()))).contains("Gemeld door de werkgever");
        assertThat(Dossier.text(pages.open(Dossier.NOBODY, page))).contains("Er is geen start gekomen.");
    }

    @Test
    void asksOnceHoweverOftenTheJobIsDelivered() {
        var key = KEYS.incrementAndGet();
        assertThat(placements.askStart(dossier.id(), 1, key)).isEqualTo(placements.askStart(dossier.id(), 1, key));
        assertThat(requests()).hasSize(1);
    }

    @Test
    void nobodyGuessesAndAClosedCaseIsNotAskedAbout() throws Exception {
        ask();
        for (var wrong : List.of("/werkgever/start/x", "/werkgever/start/" + "A".repeat(43), "/werkgever/start/💥")) {
            pages.open(Dossier.NOBODY, wrong).andExpect(status().isNotFound());
            pages.send(Dossier.NOBODY, wrong, "outcome", "started").andExpect(status().isNotFound());
        }
        pages.open(Dossier.NOBODY, "/werkgever/start/" + links.issue(LinkPurpose.JOBSEEKER_STATUS, placement)).andExpect(status().isNotFound());
        trajectories.withdraw(dossier.id());
        pages.open(Dossier.NOBODY, page).andExpect(status().isNotFound());
    }

    @Test
    void theTeamRenewsTheLinkAndSeesItOnce() throws Exception {
        ask();
        var address = "/dossiers/" + dossier.number() + "/startlink";
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, "/dossiers/" + dossier.number()))).contains(address);
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, address).andExpect(status().isOk()))).doesNotContain("/werkgever/start/");
        var shown = LINK.matcher(Dossier.text(pages.send(Dossier.CASEWORKER, address)));
        assertThat(shown.find()).isTrue();
        pages.open(Dossier.NOBODY, "/werkgever/start/" + shown.group(1)).andExpect(status().isOk());
        pages.open(Dossier.NOBODY, page).andExpect(status().isNotFound());
    }

    @Test
    void onlyACaseworkerOfTheRegionRenewsALinkAndOnlyWhenOneIsOfUse() throws Exception {
        var address = "/dossiers/" + dossier.number() + "/startlink";
        pages.send(Dossier.MANAGER, address).andExpect(status().isForbidden());
        pages.send(Dossier.OTHER_REGION, address).andExpect(status().isNotFound());
        assertThat(Dossier.text(pages.open(Dossier.MANAGER, "/dossiers/" + dossier.number()))).doesNotContain(address);
        var other = pages.register(LocalDate.of(1990, 5, 17), Benefit.NONE);
        pages.open(Dossier.CASEWORKER, "/dossiers/" + other.number() + "/startlink").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void looksRightInEveryState(String language, int width) {
        try (var look = new Look(port, language, width)) {
            look.at(page, "start-gepland");
            ask();
            look.at(page, "start-vraag");
            look.submitAndLook("start-vraag-fout");
            look.page().check("input[name=outcome][value=started]");
            look.submitAndLook("start-bedankt");
            instruments.recordAdvice(KEYS.incrementAndGet(), dossier.id(), 1, 0, InstrumentInputs.given(Map.of("benefitCode", "none", "wageValue", "below-full")),
                    List.of(new InstrumentAdvice("wage-subsidy", "wage-subsidy", true, "Loonkostensubsidie", "Verdient geen minimumloon.", "Participatiewet")));
            instruments.choose(dossier.id(), 1, List.of("wage-subsidy"), "consulent");
            look.signIn(Dossier.CASEWORKER);
            look.at("/dossiers/" + dossier.number(), "dossier-instrumenten");
            look.page().locator("#instrumenten summary").click();
            look.at("/dossiers/" + dossier.number() + "/startlink", "startlink-vraag");
            look.submitAndLook("startlink");
        }
    }

    private UUID ask() {
        return placements.askStart(dossier.id(), 1, KEYS.incrementAndGet());
    }

    private StepRef openStep() {
        var key = KEYS.incrementAndGet();
        jdbc.sql("""
                insert into step (element_instance_key, case_id, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                values (?, ?, 1, 'confirm-start', 1, 'employer', now(), now())""").params(key, dossier.id().value()).update();
        return new StepRef(dossier.id(), key);
    }

    private List<String> requests() {
        return jdbc.sql("select coalesce(outcome, '') || ' ' || coalesce(new_start_date::text, '') from start_request where placement_id = ? order by asked_at")
                .param(placement).query(String.class).list();
    }

    private int messages() {
        var request = jdbc.sql("select id::text from start_request where placement_id = ?").param(placement).query(String.class).single();
        return jdbc.sql("select count(*) from event_publication where serialized_event like ?").param("%placement-start-answered:" + request + "%")
                .query(Integer.class).single();
    }

    private VacancyId vacancy() {
        return vacancies.offer(new NewVacancy(UUID.randomUUID(), pages.employer("Bakkerij Voorbeeld"), new VacancyDetails("Magazijnhulp", "", null,
                new MunicipalityCode("0114"), 16, 32, 1, List.of(), LocalDate.now(clock), null)));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
