package nl.dichterbij.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import nl.dichterbij.e2e.Browser;

/**
 * Looks at pages in a browser: accessible (axe finds nothing), nothing outside the window, no text missing, no script or
 * style refused. Pictures go to target/e2e.
 */
public final class Look implements AutoCloseable {

    private final String address;
    private final String language;
    private final int width;
    private final Browser browser = Browser.open();
    private final Page page = browser.newPage();
    private final List<String> complaints = new ArrayList<>();

    public Look(int port, String language, int width) {
        this.address = "http://localhost:" + port;
        this.language = language;
        this.width = width;
        page.setViewportSize(width, 800);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 40")) {
                complaints.add(message.text());
            }
        });
        page.navigate(address + "/?taal=" + language);
    }

    public void signIn(String username) {
        page.navigate(address + "/inloggen");
        page.fill("#username", username);
        page.fill("#password", "dichterbij");
        submit();
    }

    public void at(String path, String name) {
        page.navigate(address + path);
        look(name);
    }

    /** Presses the main button of the page's form. */
    public void submitAndLook(String name) {
        submit();
        look(name);
    }

    /** As it comes out of a printer: nothing that can only be pressed or browsed, and not cut off. */
    public void print(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Browser.screenshot(page, "pages/" + name + "-print-" + language + "-" + width);
        assertThat(page.locator(".site-nav, .site-tools, .site-footer, .no-print, main .actions").all()).as(name).noneMatch(Locator::isVisible);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(name + " is too wide to print").isLessThanOrEqualTo(0);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    public Page page() {
        return page;
    }

    private void submit() {
        page.getByRole(AriaRole.MAIN).locator("button.utrecht-button--primary-action").last().click();
        page.waitForLoadState();
    }

    private void look(String name) {
        var state = name + "-" + language + "-" + width;
        Browser.screenshot(page, "pages/" + state);
        assertThat(page.locator("html").getAttribute("lang")).as(state).isEqualTo(language);
        assertThat(page.content()).as(state + ": a text is missing").doesNotContain("??");
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(state).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(state + " is too wide").isLessThanOrEqualTo(0);
        assertThat(complaints).as(state).isEmpty();
    }

    @Override
    public void close() {
        browser.close();
    }
}
