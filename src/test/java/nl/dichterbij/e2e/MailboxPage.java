package nl.dichterbij.e2e;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;

/** The mailbox of the local platform, which keeps every mail that the application sends. */
final class MailboxPage {

    private final Page page;
    private final URI application;

    MailboxPage(Page page, URI application) {
        this.page = page;
        this.application = application;
    }

    /** Waits for the newest mail with this subject to this address, and opens the page behind its link. */
    WebForm follow(String recipient, String subject) {
        var mail = page.locator("tr", new Page.LocatorOptions().setHasText(recipient)).getByText(subject).first();
        await("mail \"" + subject + "\" to " + recipient).atMost(Patience.ENGINE).pollInSameThread().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200)).until(() -> {
                    page.navigate(application + "/postvak");
                    return mail.count() > 0;
                });
        mail.click();
        return WebForm.open(page, page.frameLocator("iframe").locator("a").getAttribute("href"));
    }
}
