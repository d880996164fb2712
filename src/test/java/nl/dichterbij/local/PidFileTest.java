package nl.dichterbij.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    private final ProcessHandle self = ProcessHandle.current();

    @TempDir
    Path directory;

    @Test
    void findsTheProcessThatWasWritten() throws IOException {
        new PidFile(directory, "broker").write(self);

        assertThat(new PidFile(directory, "broker").find()).contains(self);
    }

    @Test
    void leavesAProcessAloneThatGotTheIdLater() throws IOException {
        Instant earlier = self.info().startInstant().orElseThrow().minusSeconds(600);
        Files.writeString(directory.resolve("broker.pid"), self.pid() + " " + earlier + "\n");

        assertThat(new PidFile(directory, "broker").find()).isEmpty();
    }

    @Test
    void findsNothingWhenTheProcessHasEnded() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        PidFile file = new PidFile(directory, "broker");
        file.write(ended.toHandle());
        ended.waitFor();

        assertThat(file.find()).isEmpty();
    }

    @Test
    void findsNothingInAFileThatWasNotWrittenToTheEnd() throws IOException {
        Files.writeString(directory.resolve("broker.pid"), "47");

        assertThat(new PidFile(directory, "broker").find()).isEmpty();
    }

    @Test
    void leftoversAreStoppedAndForgotten() throws Exception {
        Process leftover = new ProcessBuilder("sleep", "600").start();
        new PidFile(directory, "webapps").write(leftover.toHandle());

        Leftovers.stop(directory, new Report(System.out));

        assertThat(leftover.isAlive()).isFalse();
        assertThat(directory.resolve("webapps.pid")).doesNotExist();
    }
}
