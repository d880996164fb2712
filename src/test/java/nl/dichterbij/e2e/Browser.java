package nl.dichterbij.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * Pages of a headless Chromium that is installed on the machine; Playwright's own download is not used. Starting it takes
 * longer than looking at most pages, so all tests of a JVM share one process, and nothing else. Not thread-safe.
 */
public final class Browser implements AutoCloseable {

    /** Names another Chromium or Chrome than the usual places have. */
    static final String PATH_VARIABLE = "CHROMIUM";

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    /** Without a sandbox, which root and containers do not have, and without calls to the browser's maker. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static com.microsoft.playwright.@Nullable Browser chromium;

    private final List<BrowserContext> visitors = new ArrayList<>();

    private Browser() {}

    /** Skips the calling test, loudly, on a machine without a browser. */
    public static Browser open() {
        Optional<Path> program = find();
        if (program.isEmpty()) {
            String text = "SKIPPED: no Chromium found on this machine, so this journey was NOT tried. Install Debian's "
                    + "package chromium-headless-shell, or name a Chromium or Chrome in the environment variable " + PATH_VARIABLE + ".";
            System.err.println("\n" + text + "\n");
            Assumptions.abort(text);
        }
        if (chromium == null || !chromium.isConnected()) {
            chromium = launch(program.orElseThrow());
        }
        return new Browser();
    }

    private static com.microsoft.playwright.Browser launch(Path program) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close browser"));
        return playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(program).setHeadless(true).setArgs(FLAGS));
    }

    static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv(PATH_VARIABLE)), USUAL_PLACES.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** A page of somebody who has not been here before: no cookies, Dutch. */
    public Page newPage() {
        BrowserContext context = Objects.requireNonNull(chromium).newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1400, 900).setLocale("nl-NL").setTimezoneId("Europe/Amsterdam"));
        visitors.add(context);
        context.setDefaultTimeout(Patience.PAGE.toMillis());
        return context.newPage();
    }

    /**
     * Keeps what the page shows as target/e2e/name.png. Pictures of every page in every state, {@code pages/…}, take longer than
     * the rest of looking at them: only with {@code -Dpictures}.
     */
    public static void screenshot(Page page, String name) {
        if (!name.startsWith("pages/") || System.getProperty("pictures") != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "e2e", name + ".png")).setFullPage(true));
        }
    }

    @Override
    public void close() {
        visitors.forEach(BrowserContext::close);
    }
}
