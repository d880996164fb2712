package nl.dichterbij.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.dichterbij.local.Ports;
import org.junit.jupiter.api.Test;

/**
 * Makes the README's pictures, of the product that runs on this machine with its demonstration region:
 * {@code mvn spring-boot:test-run} in one terminal, {@code mvn test-compile failsafe:integration-test -Dit.test=Pictures}
 * in another. No journey: {@code mvn verify} leaves it out.
 */
class Pictures {

    private static final Path DIRECTORY = Path.of("docs", "images");
    private static final long LARGEST = 300_000;

    private final URI application = URI.create("http://localhost:" + Ports.standard().application());
    private final URI webApplications = URI.create("http://localhost:" + Ports.standard().webApplications());

    @Test
    void take() throws IOException {
        try (Browser browser = Browser.open()) {
            Page visitor = browser.newPage();
            visitor.navigate(application + "/aanmelden");
            keep(visitor, "registration");
            Page team = browser.newPage();
            TeamPages.signIn(team, application, "consulent");
            team.navigate(application + "/werk?stand=PLACED");
            team.locator("tbody a").first().click();
            team.locator("ol.timeline").waitFor();
            keep(team, "dossier");
            keep(task(browser.newPage()), "tasklist");
            keep(instance(browser.newPage()), "operate");
        }
    }

    private Page task(Page page) {
        TasklistPage.signIn(page, webApplications.resolve("/tasklist")).openFirst("Intake voeren").formText();
        return page;
    }

    private Page instance(Page page) {
        OperatePage operate = OperatePage.signIn(page, webApplications.resolve("/operate"));
        operate.openInstance(operate.instancesOf("trajectory").getFirst());
        Locator diagram = page.locator(".djs-container .djs-shape").first();
        diagram.waitFor();
        return page;
    }

    private static void keep(Page page, String name) throws IOException {
        Path file = DIRECTORY.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).as("size of " + file).isLessThan(LARGEST);
    }
}
