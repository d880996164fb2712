package nl.dichterbij.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    private final ProcessHandle self = ProcessHandle.current();
    private final Instant started = self.info().startInstant().orElseThrow();

    @TempDir
    Path data;

    @Test
    void findsTheServerThatTheFileNames() throws IOException {
        write(started);

        assertThat(Postmaster.find(data)).contains(self);
    }

    @Test
    void doesNotTakeAnotherProgramForTheServer() throws IOException {
        write(started.minusSeconds(3600));

        assertThat(Postmaster.find(data)).isEmpty();
    }

    @Test
    void findsNothingWithoutAServer() {
        assertThat(Postmaster.find(data)).isEmpty();
    }

    private void write(Instant start) throws IOException {
        Files.writeString(data.resolve("postmaster.pid"),
                "%d\n%s\n%d\n54329\n".formatted(self.pid(), data, start.getEpochSecond()));
    }
}
