package nl.dichterbij.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers which process was started, so that a later launcher can stop it when this one was killed.
 * The start time goes with the id: an id that the system has given to another program since is left alone.
 */
final class PidFile {

    /** The start time is derived from the machine's boot time, which may shift a little when its clock is corrected. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final Path file;

    PidFile(Path directory, String id) {
        this.file = directory.resolve(id + ".pid");
    }

    void write(ProcessHandle process) throws IOException {
        Instant started = process.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(file, process.pid() + " " + started + "\n");
    }

    /** The process that was written here, if it still runs. */
    Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] parts = Files.readString(file).strip().split(" ");
        if (parts.length != 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(parts[0])).filter(ProcessHandle::isAlive)
                .filter(process -> isSame(process, Instant.parse(parts[1])));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static boolean isSame(ProcessHandle process, Instant started) {
        return process.info().startInstant()
                .map(now -> Duration.between(now, started).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }
}
