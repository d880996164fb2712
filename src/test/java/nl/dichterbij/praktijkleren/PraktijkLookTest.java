package nl.dichterbij.praktijkleren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.dichterbij.e2e.Browser;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Every page of this module on a phone in Dutch and on a desk in English: accessible, and nothing outside the window. */
@PageTest
@Import({Praktijk.class, PraktijkCases.class})
class PraktijkLookTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Praktijk praktijk;
    @Autowired
    private PraktijkCases cases;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Agreements agreements;
    @Autowired
    private StatementQueries queries;
    @Autowired
    private PersonalLinks links;

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
    void pages(String language, int width) {
        page.setViewportSize(width, 800);
        var issued = cases.register();
        praktijk.issued(issued);
        var code = queries.of(issued).getFirst().code();
        var asked = cases.register();
        var judged = praktijk.asked(asked);
        look("verificatie-geldig", "/verificatie/" + code + "?taal=" + language, language);
        look("verificatie-fout", "/verificatie?code=x", language);
        var judge = "/werkgever/praktijkoordeel/" + links.issue(LinkPurpose.PRAKTIJK_JUDGEMENT, judged.value());
        look("praktijkoordeel", judge, language);
        submit();
        look("praktijkoordeel-fout", null, language);
        look("eigen-verklaring", "/mijn/" + links.issue(LinkPurpose.JOBSEEKER_STATUS, issued.value()), language);

        signIn("consulent");
        for (var one : List.of("/oordeel", "/link", "/praktijkopleider")) {
            look("praktijk" + one.replace('/', '-'), base(asked) + one, language);
        }
        look("praktijk-stoppen", base(learning()) + "/stoppen", language);
        var drafted = cases.register();
        var draft = praktijk.draft(drafted);
        for (var one : List.of("/leerbedrijf", "/werkprocessen", "/handtekeningen")) {
            look("praktijk" + one.replace('/', '-'), base(drafted) + one, language);
        }
        submit();
        look("praktijk-handtekeningen-fout", null, language);
        look("erkenningen", "/werkgevers/" + agreements.find(draft).orElseThrow().terms().leerbedrijf() + "/erkenningen", language);
        submit();
        look("erkenningen-fout", null, language);
        look("praktijkverklaringen", "/praktijkverklaringen", language);
        signIn("manager");
        look("dossier-praktijkleren", base(issued).replace("/praktijkleren", ""), language);
        page.locator("a[href$='/intrekken']").click();
        look("praktijk-intrekken", null, language);
        assertThat(complaints).isEmpty();
        praktijk.judge(judged);
        look("praktijkoordeel-klaar", judge, language);
    }

    private CaseId learning() {
        var id = cases.register();
        praktijk.active(id);
        return id;
    }

    private String base(CaseId id) {
        return "/dossiers/" + trajectories.get(id).number() + "/praktijkleren";
    }

    private void signIn(String username) {
        page.context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("SESSION"));
        page.navigate("http://localhost:" + port + "/inloggen");
        page.fill("#username", username);
        page.fill("#password", "dichterbij");
        submit();
        assertThat(page.url()).endsWith("/werk");
    }

    private void submit() {
        page.getByRole(AriaRole.MAIN).locator("button.utrecht-button--primary-action").first().click();
        page.waitForLoadState();
    }

    /** @param address null for the page that is there */
    private void look(String name, @Nullable String address, String language) {
        if (address != null) {
            page.navigate("http://localhost:" + port + address);
        }
        Browser.screenshot(page, "pages/" + name + "-" + language);
        assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(language);
        assertThat(page.content()).as(name + ": a text is missing").doesNotContain("??");
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(name + " is too wide").isLessThanOrEqualTo(0);
    }
}
