package nl.dichterbij.local.demo;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import io.camunda.client.CamundaClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts loading the demonstration region beside a running application, unless {@code dichterbij.demo} is false. */
public final class DemoLoader {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final ConfigurableApplicationContext application;
    private final URI openSearch;
    private final Consumer<String> report;

    private DemoLoader(ConfigurableApplicationContext application, URI openSearch, Consumer<String> report) {
        this.application = application;
        this.openSearch = openSearch;
        this.report = report;
    }

    /**
     * Returns at once.
     *
     * @param openSearch where Tasklist keeps what it knows
     * @param report shows a line to who started the application
     * @return completed when everything is there, or will not be there before the next start
     */
    public static CompletableFuture<Void> start(ConfigurableApplicationContext application, URI openSearch, Consumer<String> report) {
        if (!application.getEnvironment().getProperty("dichterbij.demo", Boolean.class, true)) {
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.runAsync(new DemoLoader(application, openSearch, report)::load,
                loading -> Thread.ofPlatform().daemon().name("demonstration").start(loading));
    }

    private void load() {
        try {
            var settings = application.getEnvironment();
            var forms = new TasklistForms(application.getBean(JdbcClient.class), openSearch);
            var board = new RestTaskBoard(settings.getRequiredProperty("camunda.client.rest-address"),
                    application.getBean(CamundaClient.class), forms);
            new Demonstration(application, board, report).load(settings.getProperty("dichterbij.esco", ""));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (application.isActive()) {
                log.warn("Demonstration region not complete", failure);
                report.accept("Demonstration region: not complete (%s); the next start goes on with it"
                        .formatted(failure.getClass().getSimpleName()));
            }
        }
    }
}
