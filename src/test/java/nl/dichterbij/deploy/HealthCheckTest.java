package nl.dichterbij.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands of the health checks as they stand, but for the port and the place of the script. */
class HealthCheckTest {

    private static final Pattern IN_IMAGE = Pattern.compile("HEALTHCHECK.*\\R?.*CMD \\[(.*)]");

    /** @param command a program and its arguments, with its port and address at the end */
    record Check(String name, List<String> command) {

        String path() {
            return command.getLast();
        }

        List<String> on(int port) {
            assertThat(command).hasSize(4);
            return List.of(command.get(0), "deploy/" + Path.of(command.get(1)).getFileName(), String.valueOf(port), path());
        }

        @Override
        public String toString() {
            return name + ": " + String.join(" ", command);
        }
    }

    static Stream<Check> checks() {
        List<String> camunda = Deployment.list(Deployment.map(Deployment.service("camunda"), "healthcheck"), "test");
        assertThat(camunda.getFirst()).isEqualTo("CMD");
        var image = IN_IMAGE.matcher(Deployment.text(Path.of("deploy/Dockerfile")));
        assertThat(image.find()).isTrue();
        return Stream.of(new Check("camunda", camunda.subList(1, camunda.size())),
                new Check("dichterbij", Arrays.stream(image.group(1).split(",")).map(part -> part.strip().replace("\"", "")).toList()));
    }

    @BeforeEach
    void bashIsHere() {
        assumeTrue(Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "bash"))), "no bash on this machine");
    }

    @ParameterizedTest
    @MethodSource("checks")
    void healthyOnlyWithStatus200(Check check) {
        assertThat(exitOn(check, 200)).isZero();
        assertThat(exitOn(check, 503)).isNotZero();
        assertThat(exitOn(check, 302)).isNotZero();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void closedPortIsNotHealthy(Check check) throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(exit(check.on(port))).isNotZero();
    }

    private static int exitOn(Check check, int status) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals(check.path()) ? status : 404, -1);
                exchange.close();
            });
            server.start();
            try {
                return exit(check.on(server.getAddress().getPort()));
            } finally {
                server.stop(0);
            }
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static int exit(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } finally {
            process.destroyForcibly();
        }
    }
}
