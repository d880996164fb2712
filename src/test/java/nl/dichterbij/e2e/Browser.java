package nl.dichterbij.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A headless Chromium that is installed on the machine; Playwright's own download is not used. Not thread-safe. */
public final class Browser implements AutoCloseable {

    /** Names another Chromium or Chrome than the usual places have. */
    static final String PATH_VARIABLE = "CHROMIUM";

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    /** Without a sandbox, which root and containers do not have, and without calls to the browser's maker. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Skips the calling test, loudly, on a machine without a browser. */
    public static Browser open() {
        Optional<Path> program = find();
        if (program.isEmpty()) {
            String text = "SKIPPED: no Chromium found on this machine, so this journey was NOT tried. Install Debian's "
                    + "package chromium, or name a Chromium or Chrome in the environment variable " + PATH_VARIABLE + ".";
            System.err.println("\n" + text + "\n");
            Assumptions.abort(text);
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Browser(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(program.orElseThrow()).setHeadless(true).setArgs(FLAGS)));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv(PATH_VARIABLE)), USUAL_PLACES.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** A page of somebody who has not been here before: no cookies, Dutch. */
    public Page newPage() {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1400, 900).setLocale("nl-NL").setTimezoneId("Europe/Amsterdam"));
        context.setDefaultTimeout(Patience.PAGE.toMillis());
        return context.newPage();
    }

    /** Keeps what the page shows as target/e2e/name.png. */
    public static Path screenshot(Page page, String name) {
        Path file = Path.of("target", "e2e", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
