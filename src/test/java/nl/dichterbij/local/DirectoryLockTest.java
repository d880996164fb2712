package nl.dichterbij.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {

    @TempDir
    Path directory;

    @Test
    void aSecondLauncherIsToldWhoHasTheDirectory() throws IOException {
        try (DirectoryLock first = DirectoryLock.take(directory)) {
            assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> DirectoryLock.take(directory))
                    .withMessageContaining("process " + ProcessHandle.current().pid())
                    .withMessageContaining(directory.toString());
        }
    }

    @Test
    void theNextLauncherGetsIt() throws IOException {
        DirectoryLock.take(directory).close();

        assertThatCode(() -> DirectoryLock.take(directory).close()).doesNotThrowAnyException();
    }
}
