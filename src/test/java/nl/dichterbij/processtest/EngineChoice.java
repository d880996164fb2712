package nl.dichterbij.processtest;

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
            "camunda.process-test.coverage.report-directory", "target/coverage-report",
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
        var remote = "camunda.process-test.remote.";
        return Map.of(
                "camunda.process-test.runtime-mode", "remote",
                "camunda.process-test.assertion.interval", "20ms", // answers come from memory, not from an exporter
                remote + "camunda-monitoring-api-address", gateway.address(),
                remote + "client.mode", "self-managed",
                remote + "client.auth.method", "none",
                remote + "client.rest-address", gateway.address(),
                remote + "client.grpc-address", gateway.engine().grpcAddress(),
                remote + "client.prefer-rest-over-grpc", "false",
                remote + "client.request-timeout", "30s",
                remote + "client.worker.defaults.poll-interval", "20ms");
    }
}
