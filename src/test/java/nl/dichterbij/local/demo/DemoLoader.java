package nl.dichterbij.local.demo;

import java.net.URI;
import java.util.function.Consumer;

import io.camunda.client.CamundaClient;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts loading the demonstration region beside a running application, unless {@code dichterbij.demo} is false. */
public final class DemoLoader {

    private final ConfigurableApplicationContext application;
    private final Consumer<String> report;

    private DemoLoader(ConfigurableApplicationContext application, Consumer<String> report) {
        this.application = application;
        this.report = report;
    }

    /**
     * Returns at once.
     *
     * @param report shows a line to who started the application
     */
    public static void start(ConfigurableApplicationContext application, Consumer<String> report) {
        if (application.getEnvironment().getProperty("dichterbij.demo", Boolean.class, true)) {
            Thread.ofPlatform().daemon().name("demonstration").start(new DemoLoader(application, report)::load);
        }
    }

    private void load() {
        try {
            var settings = application.getEnvironment();
            var forms = new TasklistForms(application.getBean(JdbcClient.class),
                    URI.create(settings.getRequiredProperty("dichterbij.tasklist-url")));
            var board = new RestTaskBoard(settings.getRequiredProperty("camunda.client.rest-address"),
                    application.getBean(CamundaClient.class), forms);
            new Demonstration(application, board, report).load(settings.getProperty("dichterbij.esco", ""));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (application.isActive()) {
                report.accept("Demonstration region: not complete, because of " + failure + ". The next start goes on with it.");
            }
        }
    }
}
