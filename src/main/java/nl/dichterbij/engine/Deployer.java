package nl.dichterbij.engine;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import javax.sql.DataSource;

import io.camunda.client.CamundaClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deploys the diagrams, decisions and forms of this build in one deployment, when they differ from what this
 * application deployed last. A process owner's later version therefore survives a restart.
 */
@Workers
class Deployer {

    private static final Logger log = LoggerFactory.getLogger(Deployer.class);

    private final CamundaClient camunda;
    private final Deployments deployments;

    Deployer(CamundaClient camunda, Deployments deployments) {
        this.camunda = camunda;
        this.deployments = deployments;
    }

    /** The engine may still be starting: waits for it without holding up the pages. */
    @EventListener(ApplicationReadyEvent.class)
    void deployWhenEngineAnswers() {
        Thread.ofVirtual().name("deployer").start(() -> {
            for (var wait = 1; ; wait = Math.min(wait * 2, 30)) {
                try {
                    deployIfChanged();
                    return;
                } catch (RuntimeException engineAway) {
                    log.info("Not deployed yet ({}); trying again in {} s", engineAway.getClass().getSimpleName(), wait);
                }
                try {
                    Thread.sleep(wait * 1000L);
                } catch (InterruptedException stopping) {
                    return;
                }
            }
        });
    }

    /** Two copies that start together may both deploy; the engine sees that nothing differs and keeps one version. */
    void deployIfChanged() {
        var resources = resources();
        var checksum = checksumOf(resources);
        if (deployments.findLastChecksum().filter(checksum::equals).isPresent()) {
            log.info("Processes, decisions and forms are unchanged: nothing to deploy");
            return;
        }
        var command = camunda.newDeployResourceCommand();
        var first = command.addResourceBytes(bytesOf(resources.getFirst()), nameOf(resources.getFirst()));
        for (var resource : resources.subList(1, resources.size())) {
            first = first.addResourceBytes(bytesOf(resource), nameOf(resource));
        }
        var deployed = first.send().join();
        deployments.record(deployed, checksum);
        log.info("Deployed {} processes, {} decisions and {} forms", deployed.getProcesses().size(),
                deployed.getDecisions().size(), deployed.getForm().size());
    }

    private static List<Resource> resources() {
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            return java.util.stream.Stream.of("classpath*:bpmn/*.bpmn", "classpath*:bpmn/*.dmn", "classpath*:forms/*.form")
                    .flatMap(pattern -> {
                        try {
                            return Arrays.stream(resolver.getResources(pattern));
                        } catch (IOException unreadable) {
                            throw new java.io.UncheckedIOException(unreadable);
                        }
                    })
                    .sorted(Comparator.comparing(Deployer::nameOf)).toList();
        } catch (java.io.UncheckedIOException unreadable) {
            throw new IllegalStateException("Processes on the class path cannot be read", unreadable);
        }
    }

    /** Always the same name for the same file: another name would make a new version of unchanged content. */
    private static String nameOf(Resource resource) {
        return java.util.Objects.requireNonNull(resource.getFilename());
    }

    private static byte[] bytesOf(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String checksumOf(List<Resource> resources) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            resources.forEach(resource -> {
                digest.update(nameOf(resource).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(bytesOf(resource));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
