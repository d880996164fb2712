package nl.dichterbij.local;

import java.io.IOException;
import java.nio.file.Path;

/** What the platform runs, got through Maven and unpacked the first time, taken from its own directory ever after. */
record PlatformPrograms(Path camunda, String openSearchClassPath) {

    static PlatformPrograms prepare(Path directory, Report report) throws IOException {
        Versions versions = Versions.pinned();
        MavenArtifacts artifacts = new MavenArtifacts(report);
        Path camunda = directory.resolve("camunda-" + versions.camunda());
        CamundaDistribution.unpackOnce(camunda, () -> artifacts.camundaDistribution(versions.camunda()), report);
        String openSearch = new OpenSearchProgram(directory.resolve("opensearch-program"))
                .classPath(versions.openSearchRunner(), () -> artifacts.openSearch(versions.openSearchRunner()));
        return new PlatformPrograms(camunda, openSearch);
    }
}
