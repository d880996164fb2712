package nl.dichterbij.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The server process of a PostgreSQL data directory, as PostgreSQL's own postmaster.pid names it. */
final class Postmaster {

    private static final int START_TIME_LINE = 2;

    private Postmaster() {}

    /** Only a process that started when the file says so: after a crash another program may have got the id. */
    static Optional<ProcessHandle> find(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(START_TIME_LINE).strip()));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().startInstant()
                            .map(actual -> Duration.between(actual, started).abs().toSeconds() <= 5).orElse(false));
        } catch (IOException | RuntimeException noServer) {
            return Optional.empty();
        }
    }

    /** SIGINT is PostgreSQL's "fast shutdown"; on SIGTERM it would wait for its clients to leave. */
    static void stopFast(ProcessHandle postmaster) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).inheritIO().start();
    }
}
