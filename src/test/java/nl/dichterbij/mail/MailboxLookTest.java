package nl.dichterbij.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.dichterbij.e2e.Browser;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Wishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The development mailbox in a browser: readable, sandboxed, and its links can be clicked. */
@PageTest
class MailboxLookTest {

    @Autowired
    private Registrations registrations;
    @Autowired
    private MailSending sending;
    @Autowired
    private MailTexts texts;
    @Autowired
    private Clock clock;
    @Value("${dichterbij.url}")
    private String url;
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void isAccessibleOnAPhoneAndAtADesk(String language, int width) {
        receive();
        List<String> complaints = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            Page page = browser.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.setViewportSize(width, 800);
            page.navigate("http://localhost:" + port + "/postvak?taal=" + language);
            look(page, "postvak", language, width);
            page.locator("a[href^='/postvak/']").first().click();
            page.frameLocator("iframe").locator("h1").waitFor();
            look(page, "postvak-mail", language, width);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void aLinkInTheMailOpensInATabOfItsOwn() {
        receive();
        try (Browser browser = Browser.open()) {
            Page page = browser.newPage();
            page.navigate("http://localhost:" + port + "/postvak");
            page.locator("a[href^='/postvak/']").first().click();
            var link = page.frameLocator("iframe").locator("a");
            assertThat(link.getAttribute("href")).startsWith(url + "/mijn/");
            // the address of the product is another port here than that of the test
            var there = link.getAttribute("href").replace(url, "http://localhost:" + port);
            link.evaluate("(link, there) => link.href = there", there);
            Page opened = page.context().waitForPage(link::click);
            opened.waitForLoadState();
            assertThat(opened.locator("h1").textContent()).contains("Jikke");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMailItselfIsAccessible(MailKind kind) {
        var html = texts.of(kind, Locale.of("nl"), "Jikke", new MailTexts.Facts("2026-000123", "Lasser", "Testbedrijf", "Zwaantje",
                        new MailDetails("Heftruck", java.time.LocalDate.of(2027, 3, 1), "ROC, Emmen", 3)),
                "https://dichterbij.example/mijn/abc").html();
        try (Browser browser = Browser.open()) {
            Page page = browser.newPage();
            page.setViewportSize(320, 800);
            page.setContent(html);
            Browser.screenshot(page, "pages/mail-" + kind.code());
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth")).isLessThanOrEqualTo(0);
        }
    }

    private void receive() {
        registrations.register(new RegistrationRequest(UUID.randomUUID(), new PersonDetails("Jikke", "Testveld",
                LocalDate.of(1990, 5, 17), new Postcode("7811AB"), new MunicipalityCode("0114"), "jikke@voorbeeld.nl", null,
                ContactWay.EMAIL, "nl", Benefit.NONE, Instant.now(clock)), new Wishes(32, LocalDate.now(clock), Set.of(Sector.LOGISTICS))));
        while (sending.sendNext()) {
            // also those of other tests
        }
    }

    private static void look(Page page, String name, String language, int width) {
        String state = name + "-" + language + "-" + width;
        Browser.screenshot(page, "pages/" + state);
        assertThat(page.content()).as(state + ": a text is missing").doesNotContain("??");
        // not inside the frame: no script runs there, so axe would wait for ever
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).as(state).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(state + " is too wide").isLessThanOrEqualTo(0);
    }
}
