package nl.dichterbij.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an earlier launcher started and could not stop, because it was killed itself: stopped before anything starts. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Leftovers() {}

    /** In the order in which they depend on each other. */
    static void stop(Path directory, Report report) throws IOException {
        for (String id : List.of("application", "webapps", "broker", "opensearch")) {
            PidFile pidFile = new PidFile(directory, id);
            Optional<ProcessHandle> leftover = pidFile.find();
            if (leftover.isPresent()) {
                say(id, leftover.get(), report);
                leftover.get().destroy();
                Processes.awaitEnd(leftover.get(), PATIENCE);
            }
            pidFile.delete();
        }
        for (Path data : List.of(PostgresServer.data(directory), PostgresServer.unfinished(directory))) {
            Optional<ProcessHandle> leftover = Postmaster.find(data);
            if (leftover.isPresent()) {
                say("PostgreSQL", leftover.get(), report);
                Postmaster.stopFast(leftover.get());
                Processes.awaitEnd(leftover.get(), PATIENCE);
            }
        }
    }

    private static void say(String name, ProcessHandle process, Report report) {
        report.line("stopping %s of an earlier start that was killed (process %d)", name, process.pid());
    }
}
