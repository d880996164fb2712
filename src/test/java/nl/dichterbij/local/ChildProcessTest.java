package nl.dichterbij.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    Path directory;

    private HttpServer answering;

    @BeforeEach
    void answer() throws IOException {
        answering = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answering.createContext("/up", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        answering.start();
    }

    @AfterEach
    void stopAnswering() {
        answering.stop(0);
    }

    @Test
    void aChildThatDiesWhileStartingIsToldWithTheEndOfItsLog() {
        ChildProcess child = child("/nothing", "sh", "-c", "echo 'port 9209 refused'; exit 3");

        assertThatExceptionOfType(StartFailure.class).isThrownBy(child::start)
                .withMessageStartingWith("Broker stopped while starting (exit code 3). The end of ")
                .withMessageContaining("broker.log")
                .withMessageEndingWith("port 9209 refused");
    }

    @Test
    void runsUntilItIsStopped() throws IOException {
        ChildProcess child = child("/up", "sleep", "600");
        child.start();
        ProcessHandle process = new PidFile(directory, "broker").find().orElseThrow();

        child.stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(directory.resolve("broker.pid")).doesNotExist();
    }

    @Test
    void isNotStartedAnyMoreOnceItWasStopped() {
        ChildProcess child = child("/up", "sleep", "600");
        child.stop();

        assertThatExceptionOfType(StartFailure.class).isThrownBy(child::start);
        assertThat(directory.resolve("broker.pid")).doesNotExist();
    }

    @Test
    void isStartedAgainWhenItEndsByItself() throws IOException {
        ChildProcess child = child("/up", "sleep", "600");
        Supervision supervision = new Supervision(new Report(System.out), failure -> {});
        child.start();
        supervision.watch(child);
        ProcessHandle first = new PidFile(directory, "broker").find().orElseThrow();

        first.destroyForcibly();

        org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(new PidFile(directory, "broker").find())
                .hasValueSatisfying(second -> assertThat(second).isNotEqualTo(first)));
        supervision.end();
        child.stop();
    }

    private ChildProcess child(String path, String... command) {
        URI ready = URI.create("http://localhost:" + answering.getAddress().getPort() + path);
        PlatformOptions options = new PlatformOptions(directory, directory, Ports.standard(), false, false);
        return new ChildProcess(
                new ChildCommand("broker", "Broker", List.of(command), Map.of(), ready, "here"),
                options, new Report(System.out));
    }
}
