package nl.dichterbij.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.dichterbij.e2e.Browser;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page in its states, in Dutch on a phone and in English on a desk: accessible (axe finds nothing), nothing outside
 * the window, nothing from other hosts, no script or style refused, and light. Pictures go to target/e2e.
 */
@PageTest
class LookTest {

    private static final int MAX_BYTES = 150_000;

    @LocalServerPort
    private int port;

    private Browser browser;
    private Page page;
    private String state;
    private final List<String> complaints = new ArrayList<>();
    private int bytes;

    @BeforeEach
    void open() {
        browser = Browser.open();
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 40")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:" + port) && !request.url().startsWith("data:")) {
                complaints.add("asks another host: " + request.url());
            }
        });
        page.onResponse(this::weigh);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void publicPages(String language, int width) {
        page.setViewportSize(width, 800);
        go("/?taal=" + language);
        look("home", language, width);
        for (String name : List.of("privacy", "toegankelijkheid", "inloggen", "inloggen?fout", "inloggen?afgemeld", "bestaat-niet/mijn", "mijn/x")) {
            go("/" + name);
            look(name.replaceAll("[^a-z]+", "-"), language, width);
        }
        register(language, width);
        go(URI.create(page.locator(".key-link").getAttribute("href")).getPath());
        look("status", language, width);
        page.locator("a[href$=stoppen]").click();
        look("status-stop", language, width);
        submit();
        look("status-stopped", language, width);
    }

    private void register(String language, int width) {
        go("/aanmelden");
        look("aanmelden-1", language, width);
        submit();
        look("aanmelden-1-fout", language, width);
        page.fill("#firstName", "Jikke-Marijke");
        page.fill("#lastName", "van den Oosterhoutsebrugweg-Wolvendijk tot Zuidlaarderveen");
        page.fill("[id='birthDate.day']", "3");
        page.fill("[id='birthDate.month']", "4");
        page.fill("[id='birthDate.year']", "1988");
        page.fill("#postcode", "7811 AB");
        page.selectOption("#municipality", "0114");
        page.keyboard().press("Enter");
        submit();
        look("aanmelden-2-fout", language, width);
        page.fill("#email", "een.heel.lang.adres.dat.op.een.telefoon.niet.past@nog.langer.voorbeeld.nl");
        page.check("input[name=preferredContact][value=EMAIL]");
        submit();
        look("aanmelden-3", language, width);
        submit();
        look("aanmelden-3-fout", language, width);
        page.fill("#hoursPerWeek", "24");
        page.check("input[name=sectors][value=CARE]");
        page.check("input[name=benefit][value=NONE]");
        page.check("#consent");
        submit();
        look("aanmelden-4", language, width);
        submit();
        look("bedankt", language, width);
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void pagesOfTheTeam(String language, int width) {
        page.setViewportSize(width, 800);
        go("/?taal=" + language);
        register(language, width);
        signIn("consulent");
        look("werk", language, width);
        go("/werk?nummer=1999");
        look("werk-niets", language, width);
        go("/werk?sorteer=number");
        page.locator("a[href^='/dossiers/']").first().click();
        look("dossier", language, width);
        page.locator("a[href$=stoppen]").click();
        look("dossier-stoppen", language, width);
        page.goBack();
        page.locator("a[href$='/link']").click();
        look("dossier-link-vraag", language, width);
        submit();
        look("dossier-link", language, width);
        go("/berichten");
        look("berichten", language, width);
        go("/berichten?toon=UNDERWAY");
        look("berichten-onderweg", language, width);
        signIn("consulent-groningen");
        look("werk-leeg", language, width);
        signIn("beheerder");
        look("werk-zonder-dossiers", language, width);
        go("/dossiers/2026-000001");
        look("geen-toegang", language, width);
    }

    private void signIn(String username) {
        page.context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("SESSION"));
        go("/inloggen");
        page.fill("#username", username);
        page.fill("#password", "dichterbij");
        submit();
        assertThat(page.url()).endsWith("/werk");
    }

    private void go(String address) {
        bytes = 0;
        page.navigate("http://localhost:" + port + address);
    }

    /** The main button of the page's form. */
    private void submit() {
        bytes = 0;
        page.getByRole(AriaRole.MAIN).locator("button.utrecht-button--primary-action").click();
        page.waitForLoadState();
    }

    private void look(String name, String language, int width) {
        state = name + "-" + language + "-" + width;
        Browser.screenshot(page, "pages/" + state);
        assertThat(page.locator("html").getAttribute("lang")).as(state).isEqualTo(language);
        assertThat(page.content()).as(state + ": a text is missing").doesNotContain("??");
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(state).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(state + " is too wide").isLessThanOrEqualTo(0);
        assertThat(bytes).as(state + " is too heavy").isLessThan(MAX_BYTES);
        assertThat(complaints).as(state).isEmpty();
    }

    private void weigh(Response response) {
        String length = response.headers().get("content-length");
        bytes += length == null ? 0 : Integer.parseInt(length);
    }
}
