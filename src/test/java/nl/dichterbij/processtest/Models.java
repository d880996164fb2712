package nl.dichterbij.processtest;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.DeployResourceCommandStep1;
import io.camunda.client.api.command.DeployResourceCommandStep1.DeployResourceCommandStep2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Some of the files in {@code bpmn/} and {@code forms/}. Deploying them all takes the engine longer than most tests take, so
 * a test has only those that it needs.
 */
final class Models {

    private static final Pattern JOB_TYPE = Pattern.compile("(?:taskDefinition|executionListener)\\b[^>]*\\btype=\"([^\"]+)\"");
    private static final Pattern USED = Pattern.compile(
            "(calledElement\\b[^>]*\\bprocessId|calledDecision\\b[^>]*\\bdecisionId|formDefinition\\b[^>]*\\bformId)=\"([^\"]+)\"");
    private static final ConcurrentHashMap<Path, String> READ = new ConcurrentHashMap<>();

    private final SortedMap<Path, String> files = new TreeMap<>();

    private Models() {}

    /** These, and what they use, and what that uses. */
    static Models with(String... names) {
        var models = new Models();
        Arrays.stream(names).forEach(name -> models.add(Files.exists(bpmn(name)) ? bpmn(name) : dmn(name)));
        return models;
    }

    private void add(Path file) {
        if (files.containsKey(file)) {
            return;
        }
        var text = READ.computeIfAbsent(file, Models::read);
        files.put(file, text);
        USED.matcher(text).results().forEach(use -> add(switch (use.group(1).substring(0, 6)) {
            case "called" -> use.group(1).endsWith("processId") ? bpmn(use.group(2)) : dmn(use.group(2));
            default -> Path.of("forms", use.group(2) + ".form");
        }));
    }

    void deploy(CamundaClient client) {
        DeployResourceCommandStep1 command = client.newDeployResourceCommand();
        for (var file : files.entrySet()) {
            command = command.addResourceStringUtf8(file.getValue(), file.getKey().getFileName().toString());
        }
        if (command instanceof DeployResourceCommandStep2 filled) {
            filled.send().join();
        }
    }

    Collection<String> jobTypes() {
        var types = new TreeSet<String>();
        files.values().forEach(text -> JOB_TYPE.matcher(text).results().forEach(type -> types.add(type.group(1))));
        return types;
    }

    private static Path bpmn(String process) {
        return Path.of("bpmn", process + ".bpmn");
    }

    private static Path dmn(String decision) {
        return Path.of("bpmn", decision + ".dmn");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
