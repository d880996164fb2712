package nl.dichterbij.processtest;

import io.camunda.shaded.awaitility.Awaitility;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points Camunda Process Test at the in-memory engine or at its own containers. */
final class EngineChoice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** System property (so also {@code mvn -Dprocess-tests=…}): {@code memory}, the default, or {@code containers}. */
    static final String PROPERTY = "process-tests";

    /** With patience for a machine that is busy with other things; nothing waits longer than it must. */
    private static final Map<String, Object> ALWAYS = Map.of(
            "camunda.process-test.assertion.timeout", "30s",
            "camunda.process-test.coverage.report-directory",
                    System.getProperty("process-tests.coverage", "target/coverage-report/alone"),
            "camunda.process-test.coverage.excluded-processes", "probe,probe-child");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var choice = System.getProperty(PROPERTY, "memory");
        var sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource("process-tests", ALWAYS));
        sources.addFirst(new MapPropertySource("process-tests " + choice, switch (choice) {
            case "memory" -> inMemory(Gateway.shared());
            case "containers" -> Map.of(
                    "camunda.process-test.runtime-mode", "managed",
                    "camunda.client.prefer-rest-over-grpc", "false");
            default -> throw new IllegalArgumentException(
                    "-D" + PROPERTY + "=" + choice + " is unknown, use memory or containers");
        }));
    }

    private static Map<String, Object> inMemory(Gateway gateway) {
        // Camunda Process Test waits a quarter of a second before it looks whether the engine is empty, after every test
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        var remote = "camunda.process-test.remote.";
        return Map.ofEntries(
                Map.entry("camunda.process-test.runtime-mode", "remote"),
                Map.entry("camunda.process-test.assertion.interval", "20ms"), // answers come from memory, not from an exporter
                Map.entry(remote + "camunda-monitoring-api-address", gateway.address()),
                Map.entry(remote + "client.mode", "self-managed"),
                Map.entry(remote + "client.auth.method", "none"),
                Map.entry(remote + "client.rest-address", gateway.address()),
                Map.entry(remote + "client.grpc-address", gateway.engine().grpcAddress()),
                Map.entry(remote + "client.prefer-rest-over-grpc", "false"),
                Map.entry(remote + "client.request-timeout", "30s"),
                Map.entry(remote + "client.worker.defaults.poll-interval", "20ms"),
                // what the application searches in the engine by itself
                Map.entry("camunda.client.rest-address", gateway.address()),
                // the application's own workers: this engine's job streams break where variables are fetched by name
                Map.entry("camunda.client.worker.defaults.stream-enabled", "false"),
                // each poll of each of over a hundred workers stays as a record in this engine's memory
                Map.entry("camunda.client.worker.defaults.poll-interval", "200ms"));
    }
}
