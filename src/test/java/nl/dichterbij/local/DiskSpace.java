package nl.dichterbij.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** OpenSearch and Zeebe stop taking data when the disk is nearly full; better to say so before they start. */
final class DiskSpace {

    /** Room to work in: twice what the watermarks in {@link PlatformCommands} and OpenSearchNode.java keep free. */
    static final long WORKING_MB = 1_000;

    private DiskSpace() {}

    /** @throws StartFailure when the disk that holds this directory has less than this many megabytes free */
    static void require(Path directory, long megabytes, String what) throws IOException {
        long free = Files.getFileStore(directory).getUsableSpace() / 1_000_000;
        if (free < megabytes) {
            throw new StartFailure("Too little disk space for %s: %d MB is needed, and the disk of %s has %d MB free."
                    .formatted(what, megabytes, directory, free));
        }
    }
}
