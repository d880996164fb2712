package nl.dichterbij.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dichterbij.local.ApplicationProcess;
import nl.dichterbij.local.LocalPlatform;
import nl.dichterbij.local.PlatformOptions;
import nl.dichterbij.local.demo.TasklistForms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What all journeys play on: one empty platform, the application with ESCO's demonstration terms, and a browser. */
final class Stage implements AutoCloseable {

    /** Empty, quick to notice what is due, and quick to take over from an application that was killed. */
    private static final List<String> SETTINGS = List.of("--demo=false",
            "--dichterbij.follow-up.look-every=PT2S",
            "--camunda.client.worker.defaults.timeout=PT10S",
            "--spring.modulith.events.staleness.published=3s",
            "--spring.modulith.events.staleness.check-interval=1s");

    private final List<Page> pages = new ArrayList<>();
    private final Browser browser;
    private final LocalPlatform platform;
    private final JdbcClient database;
    private @Nullable ApplicationProcess application;
    /** Signed in once for all journeys. */
    private @Nullable OperatePage operate;

    private Stage(Browser browser, LocalPlatform platform) {
        this.browser = browser;
        this.platform = platform;
        this.database = JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://localhost:" + platform.options().ports().postgres() + "/dichterbij", "postgres", "postgres"));
    }

    /** Skips the calling test where there is no browser, before anything is started. */
    static Stage set() throws IOException, InterruptedException {
        Browser browser = Browser.open();
        LocalPlatform platform;
        try {
            platform = LocalPlatform.startEmpty(PlatformOptions.journeys("journeys"));
        } catch (RuntimeException e) {
            browser.close();
            throw e;
        }
        Stage stage = new Stage(browser, platform);
        try {
            stage.prepare();
            return stage;
        } catch (IOException | InterruptedException | RuntimeException e) {
            stage.close();
            throw e;
        }
    }

    private void prepare() throws IOException, InterruptedException {
        Path resources = Path.of("src", "test", "resources").toAbsolutePath();
        ApplicationProcess.run(platform, Patience.ENGINE, "--import-esco=" + resources.resolve("esco-demo"));
        ApplicationProcess.run(platform, Patience.ENGINE, "--import-qualifications="
                + resources.resolve(Path.of("qualification-demo", "kwalificaties-demonstratie.csv")));
        start();
        new TasklistForms(database, java.net.URI.create("http://localhost:" + platform.options().ports().openSearch())).await();
    }

    /** Starts the application, unless it runs. */
    void start() {
        if (application == null) {
            application = ApplicationProcess.start(platform, arguments());
        }
    }

    /** Ends the application in good order and starts one instead that dies at the point named by this option. */
    void startDying(String option) {
        stop();
        application = ApplicationProcess.start(platform, DyingApplication.class, List.of(option), arguments());
    }

    private static String[] arguments() {
        return SETTINGS.toArray(String[]::new);
    }

    /** Waits until the application has ended by itself and returns its exit code. */
    int awaitDeath() {
        ApplicationProcess dying = application;
        if (dying == null) {
            throw new IllegalStateException("No application runs");
        }
        int code = dying.awaitEnd(Patience.ENGINE);
        application = null;
        return code;
    }

    void stop() {
        ApplicationProcess running = application;
        application = null;
        if (running != null) {
            running.close();
        }
    }

    /** A page of somebody who has not been here before. */
    Page newPage() {
        Page page = browser.newPage();
        pages.add(page);
        return page;
    }

    /** Closes the pages of a journey; keeps what they show when it failed. */
    void clear(String journey, boolean failed) {
        for (Page page : pages) {
            if (failed && !page.isClosed()) {
                Browser.screenshot(page, "failed-" + journey + "-" + pages.indexOf(page));
            }
            page.context().close();
        }
        pages.clear();
    }

    /** Waits until Operate shows the case's own process as completed, and that nothing on the platform has an incident. */
    void assertNoIncident(UUID caseId) {
        OperatePage page = operate;
        if (page == null) {
            page = OperatePage.signIn(browser.newPage(), platform.operate());
            operate = page;
        }
        page.openInstance(records().trajectoryInstance(caseId)).awaitState("COMPLETED");
        page.assertNoIncident();
    }

    URI address() {
        return URI.create("http://localhost:" + platform.options().ports().application());
    }

    LocalPlatform platform() {
        return platform;
    }

    CaseRecords records() {
        return new CaseRecords(database);
    }

    EngineTasks tasks() {
        return new EngineTasks(platform.options().ports().brokerRest(), records());
    }

    @Override
    public void close() {
        Stream.<Runnable>of(this::stop, platform::close, browser::close).forEach(Stage::quietly);
    }

    /** One thing that cannot be closed must not keep the others open. */
    private static void quietly(Runnable closing) {
        try {
            closing.run();
        } catch (RuntimeException e) {
            System.err.println("While closing: " + e);
        }
    }
}
