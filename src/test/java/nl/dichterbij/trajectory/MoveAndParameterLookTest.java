package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dichterbij.e2e.Browser;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Moving to another region and the page of parameters, on a phone and on a desk: accessible, within the window. */
@PageTest
@TestPropertySource(properties = "dichterbij.registration.regions=AM03,AM01")
@Import(DossierPages.class)
class MoveAndParameterLookTest {

    @LocalServerPort
    private int port;
    @Autowired
    private DossierPages pages;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Transfers transfers;
    @Autowired
    private RouteAdvices advices;
    @Autowired
    private Milestones milestones;
    @Autowired
    private Steps steps;
    @Autowired
    private PersonalLinks links;
    @Autowired
    private JdbcClient jdbc;

    private Browser browser;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open() {
        browser = Browser.open();
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void moving(String language, int width) {
        var dossier = travelled();
        begin(language, width, "consulent");
        go("/dossiers/" + dossier.number());
        look("dossier-routes", language, width);
        go("/dossiers/" + dossier.number() + "/verhuizen");
        look("verhuizen", language, width);
        submit();
        look("verhuizen-fout", language, width);
        page.fill("#postcode", "9711 AB");
        page.check("input[name=consent][value=yes]");
        submit();
        look("verhuizen-vraag", language, width);
        submit();
        look("dossier-verhuisd", language, width);
        go("/mijn/" + links.issue(LinkPurpose.JOBSEEKER_STATUS, dossier.id().value()));
        look("status-verhuisd", language, width);
        begin(language, width, "consulent-groningen");
        go("/dossiers/" + trajectories.get(transfers.findFrom(dossier.id()).orElseThrow().to()).number());
        look("dossier-overgenomen", language, width);
    }

    /** A case that has been through everything this module shows. */
    private CaseSummary travelled() {
        var dossier = pages.register(Benefit.NONE);
        trajectories.recordUwvRegistration(dossier.id(), UwvRegistration.REFUSED);
        List.of("milestone-intake-done", "milestone-uwv-registered", "milestone-learned").forEach(code -> milestones.reach(dossier.id(), code, 0));
        advices.record(dossier.id(), 1, 4711, new AdviceInputs(1, 2, false, true, true, true, true, true, true, true, true, "refused"),
                List.of(new RouteAdvice("full-match", "matching", 1, "Er is minstens één vacature."), new RouteAdvice("programme", "training", 2, "Een programma past.")));
        trajectories.recordRouteChoice(step(dossier.id(), "choose-route"), "training", "own-wish");
        var answers = StepAnswers.of(Map.of("outcome", "choose-again", "topics", List.of("travel", "hours")));
        steps.close(step(dossier.id(), "discuss-next-step"), answers.outcome(), answers);
        return dossier;
    }

    private StepRef step(CaseId id, String element) {
        var key = UUID.randomUUID().getMostSignificantBits() >>> 1;
        jdbc.sql("""
                insert into step (element_instance_key, case_id, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                values (?, ?, 1, ?, 0, 'team', now(), now())""").params(key, id.value(), element).update();
        return new StepRef(id, key);
    }

    @ParameterizedTest
    @CsvSource({"nl, 320, P20D", "en, 1400, P21D"})
    void parameters(String language, int width, String ahead) {
        begin(language, width, "proceseigenaar");
        go("/parameters");
        look("parameters", language, width);
        for (String group : List.of("term", "te-controleren", "follow-up")) {
            go("/parameters?groep=" + group);
            look("parameters-" + group, language, width);
        }
        go("/parameters/term.default");
        look("parameter-standaard", language, width);
        go("/parameters/contact.retry-after/nieuw");
        look("parameter-nieuw", language, width);
        submit();
        look("parameter-nieuw-fout", language, width);
        page.fill("#value", ahead.substring(1, 3) + " dagen");
        var day = java.time.LocalDate.now().plus(java.time.Period.parse(ahead));
        page.fill("[id='validFrom.day']", "" + day.getDayOfMonth());
        page.fill("[id='validFrom.month']", "" + day.getMonthValue());
        page.fill("[id='validFrom.year']", "" + day.getYear());
        page.fill("#source", "Besluit van het regioteam van 12 november 2026, nog te controleren bij de gemeenten");
        page.fill("#reason", "Kandidaten zijn na drie dagen vaak nog niet bereikbaar.");
        submit();
        look("parameter-vraag", language, width);
        submit();
        look("parameter-bewaard", language, width);
    }

    private void begin(String language, int width, String username) {
        page.setViewportSize(width, 800);
        page.context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("SESSION"));
        go("/inloggen?taal=" + language);
        page.fill("#username", username);
        page.fill("#password", "dichterbij");
        submit();
    }

    private void go(String address) {
        page.navigate("http://localhost:" + port + address);
    }

    /** The main button of the page's form. */
    private void submit() {
        page.getByRole(AriaRole.MAIN).locator("button.utrecht-button--primary-action").click();
        page.waitForLoadState();
    }

    private void look(String name, String language, int width) {
        var state = name + "-" + language + "-" + width;
        Browser.screenshot(page, "pages/" + state);
        assertThat(page.content()).as(state + ": a text is missing").doesNotContain("??");
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(state).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(state + " is too wide").isLessThanOrEqualTo(0);
        assertThat(complaints).as(state).isEmpty();
    }
}
