package nl.dichterbij.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import nl.dichterbij.e2e.Browser;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the follow-up questions and of the development mailbox in a browser. Pictures go to target/e2e. */
@PageTest
class FollowUpLookTest {

    @Autowired
    private BeanFactory application;
    @Autowired
    private PersonalLinks links;
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void isAccessibleOnAPhoneAndAtADesk(String language, int width) {
        var start = new Starts(application).aMonthAgo(ContactWay.EMAIL, "baas@voorbeeld.nl");
        List<String> complaints = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            Page page = browser.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.setViewportSize(width, 800);
            page.navigate("http://localhost:" + port + "/?taal=" + language);
            for (var party : Party.values()) {
                page.navigate("http://localhost:" + port + party.path() + links.issue(party.linkPurpose(), start.firstFollowUp()));
                look(page, "nazorg-" + party.code(), language, width);
                submit(page);
                look(page, "nazorg-" + party.code() + "-fout", language, width);
                page.check("input[name=workStatus][value=WORKING]");
                page.fill("#hoursPerWeek", "24");
                page.check("input[name=contractType][value=FIXED_TERM]");
                page.check("input[name=atRisk][value=no]");
                submit(page);
                look(page, "nazorg-" + party.code() + "-bedankt", language, width);
            }
            assertThat(complaints).isEmpty();
        }
    }

    private static void submit(Page page) {
        page.getByRole(AriaRole.MAIN).locator("button.utrecht-button--primary-action").click();
        page.waitForLoadState();
    }

    private static void look(Page page, String name, String language, int width) {
        String state = name + "-" + language + "-" + width;
        Browser.screenshot(page, "pages/" + state);
        assertThat(page.content()).as(state + ": a text is missing").doesNotContain("??");
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(state).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(state + " is too wide").isLessThanOrEqualTo(0);
    }
}
