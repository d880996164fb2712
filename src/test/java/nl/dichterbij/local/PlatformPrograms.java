package nl.dichterbij.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the platform runs, got through Maven and unpacked the first time, taken from its own directory ever after. */
record PlatformPrograms(Path camunda, String openSearchClassPath) {

    static PlatformPrograms prepare(Path directory, Report report) throws IOException {
        Files.createDirectories(directory);
        try (FileChannel lock = FileChannel.open(
                directory.resolve("prepare.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            return prepareAlone(directory, report);
        }
    }

    private static PlatformPrograms prepareAlone(Path directory, Report report) throws IOException {
        Versions versions = Versions.pinned();
        MavenArtifacts artifacts = new MavenArtifacts(report);
        Path camunda = directory.resolve("camunda-" + versions.camunda());
        CamundaDistribution.unpackOnce(camunda, () -> artifacts.camundaDistribution(versions.camunda()), report);
        String openSearch = new OpenSearchProgram(directory)
                .classPath(versions.openSearchRunner(), () -> artifacts.openSearch(versions.openSearchRunner()));
        return new PlatformPrograms(camunda, openSearch);
    }
}
