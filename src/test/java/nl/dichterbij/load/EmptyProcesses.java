package nl.dichterbij.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.camunda.client.CamundaClient;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The diagrams of the product a second time, word for word but for the names of processes, messages and job types,
 * which begin with {@link #PREFIX}: so both kinds of workers can be there at once, each with diagrams of its own.
 */
final class EmptyProcesses {

    static final String PREFIX = "empty-";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern PROCESS = Pattern.compile("<bpmn:process id=\"([^\"]+)\"");
    private static final Pattern JOB_TYPE = Pattern.compile("(<zeebe:(?:taskDefinition|executionListener)\\b[^>]*?\\btype=\")([^\"]+)");
    private static final Pattern CALLED = Pattern.compile("(<zeebe:calledElement\\b[^>]*?\\bprocessId=\")");
    private static final Pattern MESSAGE = Pattern.compile("(<bpmn:message\\b[^>]*?\\bname=\")");

    private final Set<String> jobTypes = new TreeSet<>();

    /** Deploys them, with decisions and forms as they are, and returns the types of all their jobs without the prefix. */
    static Set<String> deploy(CamundaClient camunda) {
        EmptyProcesses processes = new EmptyProcesses();
        List<Resource> resources = new ArrayList<>();
        try {
            for (String pattern : List.of("classpath*:bpmn/*.bpmn", "classpath*:bpmn/*.dmn", "classpath*:forms/*.form")) {
                resources.addAll(List.of(new PathMatchingResourcePatternResolver().getResources(pattern)));
            }
            var command = camunda.newDeployResourceCommand().addResourceBytes(processes.content(resources.getFirst()),
                    PREFIX + resources.getFirst().getFilename());
            for (Resource resource : resources.subList(1, resources.size())) {
                command = command.addResourceBytes(processes.content(resource), PREFIX + resource.getFilename());
            }
            command.requestTimeout(PATIENCE).send().join();
            return processes.jobTypes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] content(Resource resource) throws IOException {
        if (!String.valueOf(resource.getFilename()).endsWith(".bpmn")) {
            return resource.getContentAsByteArray();
        }
        String diagram = resource.getContentAsString(StandardCharsets.UTF_8);
        JOB_TYPE.matcher(diagram).results().forEach(found -> jobTypes.add(found.group(2)));
        return renamed(diagram).getBytes(StandardCharsets.UTF_8);
    }

    static String renamed(String diagram) {
        Set<String> processes = PROCESS.matcher(diagram).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String renamed = JOB_TYPE.matcher(diagram).replaceAll("$1" + PREFIX + "$2");
        renamed = CALLED.matcher(renamed).replaceAll("$1" + PREFIX);
        renamed = MESSAGE.matcher(renamed).replaceAll("$1" + PREFIX);
        for (String process : processes) {
            renamed = renamed.replace("<bpmn:process id=\"" + process + "\"", "<bpmn:process id=\"" + PREFIX + process + "\"")
                    .replace("bpmnElement=\"" + process + "\"", "bpmnElement=\"" + PREFIX + process + "\"");
        }
        return renamed;
    }
}
