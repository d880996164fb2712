package nl.dichterbij.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;

import io.camunda.client.CamundaClient;
import io.camunda.client.spring.event.CamundaClientCreatedSpringEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Deploys the diagrams, decisions and forms of this build in one deployment, when they differ from what this
 * application deployed last. A process owner's later version therefore survives a restart.
 */
@Workers
class Deployer {

    private static final Logger log = LoggerFactory.getLogger(Deployer.class);
    private static final String FORM = ".form";

    private final CamundaClient camunda;
    private final Deployments deployments;
    private final Forms forms;

    private final boolean always;
    private volatile @Nullable Thread deploying;
    private volatile boolean stopping;

    /** @param always for an engine that lost its data, or never had it: deploy whatever the database says */
    Deployer(CamundaClient camunda, Deployments deployments, Forms forms, @Value("${dichterbij.deploy-always:false}") boolean always) {
        this.camunda = camunda;
        this.deployments = deployments;
        this.forms = forms;
        this.always = always;
    }

    /** The engine may still be starting: waits for it without holding up the pages. */
    @EventListener(CamundaClientCreatedSpringEvent.class)
    void deployWhenEngineAnswers() {
        deploying = Thread.ofVirtual().name("deployer").start(() -> {
            for (var wait = 1; !stopping; wait = Math.min(wait * 2, 30)) {
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

    @PreDestroy
    void stop() {
        stopping = true;
        if (deploying != null) {
            deploying.interrupt();
        }
    }

    /** Two copies that start together may both deploy; the engine sees that nothing differs and keeps one version. */
    void deployIfChanged() {
        var resources = resources();
        var checksum = checksumOf(resources);
        if (!always && deployments.findLastChecksum().filter(checksum::equals).isPresent()) {
            log.info("Processes, decisions and forms are unchanged: nothing to deploy");
            deployments.findLastKey().ifPresent(key -> forms.keep(key, schemas(resources)));
            return;
        }
        var first = resources.getFirst();
        var command = camunda.newDeployResourceCommand().addResourceBytes(bytesOf(first), nameOf(first));
        for (var resource : resources.subList(1, resources.size())) {
            command = command.addResourceBytes(bytesOf(resource), nameOf(resource));
        }
        var deployed = command.send().join();
        deployments.record(deployed, checksum);
        forms.keep(deployed.getKey(), schemas(resources));
        log.info("Deployed {} processes, {} decisions and {} forms", deployed.getProcesses().size(),
                deployed.getDecisions().size(), deployed.getForm().size());
    }

    private static List<Resource> resources() {
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            var found = new ArrayList<Resource>();
            for (var pattern : List.of("classpath*:bpmn/*.bpmn", "classpath*:bpmn/*.dmn", "classpath*:forms/*.form")) {
                found.addAll(Arrays.asList(resolver.getResources(pattern)));
            }
            found.sort(Comparator.comparing(Deployer::nameOf));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Always the same name for the same file: another name would make a new version of unchanged content. */
    private static String nameOf(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
    }

    private static byte[] bytesOf(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** JSON of the forms by their id, which is the file's name. */
    private static Map<String, String> schemas(List<Resource> resources) {
        return resources.stream().filter(resource -> nameOf(resource).endsWith(FORM)).collect(Collectors.toMap(
                resource -> nameOf(resource).substring(0, nameOf(resource).length() - FORM.length()),
                resource -> new String(bytesOf(resource), StandardCharsets.UTF_8)));
    }

    private static String checksumOf(List<Resource> resources) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            resources.forEach(resource -> {
                digest.update(nameOf(resource).getBytes(StandardCharsets.UTF_8));
                digest.update(bytesOf(resource));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
