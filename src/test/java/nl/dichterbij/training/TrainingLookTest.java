package nl.dichterbij.training;

import static nl.dichterbij.training.TrainingFixtures.course;
import static nl.dichterbij.training.TrainingFixtures.programme;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import nl.dichterbij.e2e.Browser;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of this module in their states, on a phone and on a desk: accessible, within the window, no text missing. */
@TrainingTest
class TrainingLookTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TrainingFixtures fixtures;
    @Autowired
    private Enrolments enrolments;
    @Autowired
    private TrainingProgress progress;
    @Autowired
    private Trajectories trajectories;

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
    void pagesOfTraining(String language, int width) {
        page.setViewportSize(width, 800);
        go("/inloggen?taal=" + language);
        page.fill("#username", "consulent");
        page.fill("#password", "dichterbij");
        submit();

        var offer = fixtures.offered(programme());
        var id = started(offer);
        go("/opleidingen");
        look("opleidingen", language, width);
        go("/opleidingen?zoek=bestaatniet");
        look("opleidingen-niets", language, width);
        go("/opleidingen/nieuw");
        look("opleiding-nieuw", language, width);
        submit();
        look("opleiding-nieuw-fout", language, width);
        var path = "/opleidingen/" + offer.number();
        go(path + "?toegevoegd");
        look("opleiding", language, width);
        go(path + "/wijzigen");
        look("opleiding-wijzigen", language, width);
        go(path + "/sluiten");
        look("opleiding-sluiten", language, width);
        go(path + "/starts/nieuw");
        submit();
        look("opleiding-start-fout", language, width);
        var start = path + "/starts/" + fixtures.today();
        go(start + "/plaatsen");
        look("opleiding-plaatsen", language, width);
        go(start + "/aanwezigheid");
        look("opleiding-aanwezigheid", language, width);
        submit();
        look("opleiding-aanwezigheid-fout", language, width);
        page.getByRole(AriaRole.MAIN).locator("select").first().selectOption("UNANNOUNCED");
        submit();
        look("opleiding-deelnemers", language, width);
        go("/dossiers/" + fixtures.numberOf(id));
        look("dossier-opleiding", language, width);
        go("/dossiers/" + fixtures.numberOf(started(fixtures.offered(course(900)))) + "/opleidingen/1/kosten");
        look("opleiding-kosten", language, width);
        var ended = started(fixtures.offered(course(900)));
        trajectories.withdraw(ended);
        go("/opleidingen/afrekenen?bewaard");
        look("opleidingen-afrekenen", language, width);
        page.getByText(fixtures.numberOf(ended), new Page.GetByTextOptions().setExact(true)).click();
        submit();
        look("opleiding-afrekenen-fout", language, width);
    }

    private CaseId started(OfferView offer) {
        var id = fixtures.newCase(fixtures.today().minusYears(20));
        enrolments.take(id, 1, fixtures.start(offer, 0, 3), false).orElseThrow();
        enrolments.recordEnrolment(fixtures.step(id, "enrol-in-training"), 1, "enrolled");
        enrolments.recordStart(fixtures.step(id, "confirm-training-start"), 1, "started");
        progress.recordProgress(fixtures.step(id, "discuss-training-progress"), 1, "at-risk");
        return id;
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
        assertThat(page.locator("html").getAttribute("lang")).as(state).isEqualTo(language);
        assertThat(page.content()).as(state + ": a text is missing").doesNotContain("??");
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(state).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(state + " is too wide").isLessThanOrEqualTo(0);
        assertThat(complaints).as(state).isEmpty();
    }
}
