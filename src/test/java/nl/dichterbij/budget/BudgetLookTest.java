package nl.dichterbij.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.dichterbij.e2e.Browser;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The pages of this module in a browser: accessible, not too wide, nothing refused, in both languages. */
@PageTest
@Import({BudgetPages.class, BudgetFixtures.class})
class BudgetLookTest {

    @LocalServerPort
    private int port;
    @Autowired
    private BudgetPages pages;
    @Autowired
    private BudgetFixtures fixtures;
    @Autowired
    private Grants grants;
    @Autowired
    private Reservations reservations;

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
    void moneyOfACase(String language, int width) {
        var pool = fixtures.newPool();
        grants.enter(fixtures.grant(pool, "Stichting Arbeidsmarkt- en Opleidingsfonds Zuidoost-Drenthe", 10_000));
        var dossier = pages.register();
        var id = pages.reserve(dossier, 3000, pool);
        start(language, width);
        signIn("consulent");
        go(dossier, "");
        look("dossier-geld", language, width);
        go(dossier, "/budget/" + id);
        look("aanvraag-onderbouwen", language, width);
        page.fill("#explanation", "Zonder deze opleiding kan de kandidaat niet beginnen.");
        page.locator("form[action*=onderbouwing] button").click();
        look("aanvraag-eigen", language, width);
        signIn("consulent2");
        go(dossier, "/budget/" + id);
        page.locator("form[action*=besluit] button").click();
        look("besluit-fout", language, width);
        page.check("input[name=outcome][value=approved]");
        page.fill("#motivation", "De opleiding leidt naar een vaste baan.");
        page.locator("form[action*=besluit] button").click();
        look("besluit-half", language, width);
        signIn("manager");
        go(dossier, "/budget/" + id);
        look("besluit-tekenen", language, width);
        page.locator("form[action*=tekenen] button").click();
        look("besluit-compleet", language, width);
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void moneyOfTheRegion(String language, int width) {
        var pool = fixtures.newPool();
        grants.enter(fixtures.grant(pool, "Stichting Arbeidsmarkt- en Opleidingsfonds Zuidoost-Drenthe", 10_000));
        pages.reserve(pages.register(), 9000, pool);
        var waiting = pages.reserve(pages.register(), 9000, pool);
        reservations.enlist(waiting);
        start(language, width);
        signIn("manager");
        for (String name : List.of("budget", "budget/grootboek", "budget/wachtlijst", "budget?jaar=1999", "budget/grootboek?jaar=1999", "budget/invoeren")) {
            page.navigate("http://localhost:" + port + "/" + name);
            look(name.replaceAll("[^a-z0-9]+", "-"), language, width);
        }
        page.getByRole(AriaRole.MAIN).locator("button.utrecht-button--primary-action").click();
        look("budget-invoeren-fout", language, width);
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void regelingen(String language, int width) {
        start(language, width);
        signIn("proceseigenaar");
        page.navigate("http://localhost:" + port + "/regelingen");
        look("regelingen", language, width);
        page.navigate("http://localhost:" + port + "/regelingen/werkcentrum-drenthe");
        look("regeling", language, width);
        page.navigate("http://localhost:" + port + "/regelingen/nieuw");
        look("regeling-nieuw", language, width);
        submit();
        look("regeling-nieuw-fout", language, width);
        page.fill("#name", "Stichting Arbeidsmarkt- en Opleidingsfonds Zuidoost-Drenthe, tweede ronde " + language);
        page.selectOption("#region", "AM24");
        page.fill("[id='validFrom.day']", "1");
        page.fill("[id='validFrom.month']", "1");
        page.fill("[id='validFrom.year']", "2026");
        page.fill("#source", "Besluit van het bestuur van 12 november 2025, nog te controleren bij de gemeenten");
        page.fill("#reason", "De eerste ronde is uitgeput.");
        submit();
        look("regeling-vraag", language, width);
        submit();
        look("regeling-bewaard", language, width);
        page.getByRole(AriaRole.MAIN).locator("a.utrecht-button").click();
        look("regeling-wijzigen", language, width);
        submit();
        look("regeling-wijzigen-fout", language, width);
    }

    private void submit() {
        page.getByRole(AriaRole.MAIN).locator("button.utrecht-button--primary-action").click();
    }

    private void start(String language, int width) {
        page.setViewportSize(width, 800);
        page.navigate("http://localhost:" + port + "/?taal=" + language);
    }

    private void signIn(String username) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SESSION"));
        page.navigate("http://localhost:" + port + "/inloggen");
        page.fill("#username", username);
        page.fill("#password", "dichterbij");
        page.getByRole(AriaRole.MAIN).locator("button.utrecht-button--primary-action").click();
        page.waitForURL(url -> !url.contains("/inloggen"));
    }

    private void go(CaseSummary dossier, String address) {
        page.navigate("http://localhost:" + port + "/dossiers/" + dossier.number() + address);
    }

    private void look(String name, String language, int width) {
        page.waitForLoadState();
        var state = name + "-" + language + "-" + width;
        Browser.screenshot(page, "pages/" + state);
        assertThat(page.locator("html").getAttribute("lang")).as(state).isEqualTo(language);
        assertThat(page.content()).as(state + ": a text is missing").doesNotContain("??");
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(state).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(state + " is too wide").isLessThanOrEqualTo(0);
        assertThat(complaints).as(state).isEmpty();
    }
}
