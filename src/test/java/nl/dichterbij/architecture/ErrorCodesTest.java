package nl.dichterbij.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What workers throw as BPMN error is caught in a diagram, and the reverse. */
class ErrorCodesTest {

    private static final Pattern THROWN = Pattern.compile("bpmnError\\(\"([a-z-]+)\"");

    @Test
    void everyThrownErrorIsCaughtAndTheReverse() throws IOException {
        var thrown = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith("Workers.java")).toList()) {
                THROWN.matcher(Files.readString(file)).results().forEach(found -> thrown.add(found.group(1)));
            }
        }
        var caught = new TreeSet<String>();
        Diagrams.all().forEach(diagram -> caught.addAll(diagram.values("error", "errorCode")));
        assertThat(thrown).isNotEmpty().isEqualTo(caught);
    }
}
