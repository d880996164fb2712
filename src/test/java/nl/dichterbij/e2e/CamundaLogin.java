package nl.dichterbij.e2e;

import com.microsoft.playwright.Page;
import java.net.URI;

/** The login page that Tasklist and Operate have in common. */
final class CamundaLogin {

    static final String DEMO_USER = "demo";
    static final String DEMO_PASSWORD = "demo";

    private CamundaLogin() {}

    /** Returns when the application behind the login is shown. */
    static void signIn(Page page, URI application, String username, String password) {
        page.navigate(application + "/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
    }
}
