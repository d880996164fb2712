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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every page in its states, in Dutch on a phone and in English on a desk: accessible (axe finds nothing), nothing outside
 * the window, nothing from other hosts, no script or style refused, and light. Pictures go to target/e2e.
 */
@PageTest
class LookTest {

    private static final int MAX_BYTES = 150_000;

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;

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

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void openHiring(String language, int width) {
        page.setViewportSize(width, 800);
        go("/?taal=" + language);
        signIn("consulent");
        String address = openHiringPlace(language, width);
        for (String question : List.of("plek-erbij", "sluiten", "link")) {
            go(address + "/" + question);
            look("open-hiring-" + question, language, width);
        }
        submit();
        look("open-hiring-link-nieuw", language, width);
        String list = URI.create(page.locator(".key-link").textContent()).getPath();
        go(list);
        look("werkgever-lijst-leeg", language, width);
        page.locator("form[action$=inschrijven] button").click();
        look("werkgever-lijst-deur-fout", language, width);
        page.fill("#firstName", "Jikke-Marijke-Wilhelmina-Hendrika");
        page.fill("#phone", "0591 123 456");
        page.locator("form[action$=inschrijven] button").click();
        look("werkgever-lijst", language, width);
        submit();
        look("werkgever-lijst-fout", language, width);
        page.check("input[name=outcome][value=declined]");
        submit();
        look("werkgever-bevestigen", language, width);
        submit();
        look("werkgever-lijst-vastgelegd", language, width);
        for (String question : List.of("plek-erbij", "sluiten")) {
            go(list + "/" + question);
            look("werkgever-" + question, language, width);
        }
        submit();
        look("werkgever-lijst-gesloten", language, width);
        go(address);
        look("open-hiring-plek-gesloten", language, width);
        go("/open-hiring");
        look("open-hiring", language, width);
    }

    private String openHiringPlace(String language, int width) {
        go("/open-hiring/nieuw");
        look("open-hiring-nieuw", language, width);
        submit();
        look("open-hiring-nieuw-fout", language, width);
        page.check("#werkgever-nieuw");
        page.fill("[id='newEmployer.name']", "Tuinbouwcoöperatie Zuidoosthoek & Klazienaveense Glastuinbouwbedrijven");
        page.fill("[id='newEmployer.kvkNumber']", String.valueOf(10_000_000 + System.nanoTime() % 40_000_000));
        page.check("input[name=mode][value=EMPLOYER_OWNED]");
        page.fill("#title", "Medewerker paprikakas en inpakafdeling in de vroege en late dienst");
        page.selectOption("#municipality", "0114");
        page.fill("#minHours", "16");
        page.fill("#maxHours", "32");
        page.fill("#liftKg", "15");
        page.fill("#standHours", "8");
        page.check("input[name=demands][value=HEAT]");
        submit();
        look("open-hiring-plek", language, width);
        return URI.create(page.url()).getPath();
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void events(String language, int width) {
        page.setViewportSize(width, 800);
        go("/?taal=" + language);
        signIn("consulent");
        openHiringPlace(language, width);
        go("/evenementen/nieuw");
        look("evenement-nieuw", language, width);
        submit();
        look("evenement-nieuw-fout", language, width);
        page.fill("#name", "Zoo Werkt 't Festival met de langste naam die op een telefoon past");
        page.fill("[id='heldOn.day']", "25");
        page.fill("[id='heldOn.month']", "5");
        page.fill("[id='heldOn.year']", String.valueOf(java.time.Year.now().getValue() + 1));
        page.fill("#venue", "Wildlands Adventure Zoo, Raadhuisplein 99");
        page.selectOption("#municipality", "0114");
        page.fill("#capacity", "3000");
        submit();
        look("evenement-leeg", language, width);
        String address = URI.create(page.url()).getPath();
        page.fill("#nummers", "geen nummer");
        page.locator("form[action$=stands] button").click();
        look("evenement-stands-fout", language, width);
        page.fill("#nummers", jdbc.sql("select kvk_number from employer order by kvk_number limit 1").query(String.class).single());
        page.locator("form[action$=stands] button").click();
        String number = address.substring(address.lastIndexOf('/') + 1);
        // what the step in Tasklist does; there is no engine here
        jdbc.sql("update edition set state = 'OPEN' where number = ?").param(number).update();
        go(address);
        look("evenement", language, width);
        go(address + "/qr");
        look("evenement-qr", language, width);
        go(address + "/annuleren");
        look("evenement-annuleren", language, width);
        lead(jdbc.sql("select code from stand s join edition e on e.id = s.edition_id where e.number = ?").param(number)
                .query(String.class).single(), language, width);
        go(address + "/leads");
        look("leads", language, width);
        jdbc.sql("update edition set state = 'HELD' where number = ?").param(number).update();
        go("/evenementen");
        look("evenementen", language, width);
    }

    private void lead(String code, String language, int width) {
        go("/e/" + code);
        look("lead", language, width);
        submit();
        look("lead-fout", language, width);
        page.fill("#name", "Fenna van den Oosterhoutsebrugweg-Wolvendijk");
        page.fill("#email", "een.heel.lang.adres.dat.op.een.telefoon.niet.past@nog.langer.voorbeeld.nl");
        page.check("input[name=interests][value=CARE]");
        page.check("#consent");
        submit();
        look("lead-bedankt", language, width);
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
