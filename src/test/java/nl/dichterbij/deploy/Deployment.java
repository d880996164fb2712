package nl.dichterbij.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files that Docker Compose reads and mounts, as they stand in the repository. */
final class Deployment {

    static final Path COMPOSE = Path.of("docker-compose.yml");
    static final Path CAMUNDA = Path.of("deploy/camunda/application.yaml");
    static final Path APPLICATION = Path.of("deploy/dichterbij/application.yaml");
    static final Path ENV_EXAMPLE = Path.of(".env.example");

    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\$\\{(\\w+)[^}]*}");
    private static final Pattern ENV_LINE = Pattern.compile("(?m)^#?([A-Z][A-Z_]*)=(.*)$");

    private Deployment() {
    }

    /** A value and where it stands, for example {@code services.camunda.environment.WORKER_PASSWORD}; no list indexes. */
    record Entry(String path, @Nullable String value) {

        String key() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        Stream<String> placeholders() {
            return value == null ? Stream.of() : PLACEHOLDER.matcher(value).results().map(found -> found.group(1));
        }
    }

    static Map<String, Object> yaml(Path file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(text(file));
    }

    /** Everything in the file that is neither a map nor a list. */
    static List<Entry> entries(Path file) {
        var found = new ArrayList<Entry>();
        collect("", yaml(file), found);
        return found;
    }

    private static void collect(String path, @Nullable Object node, List<Entry> found) {
        switch (node) {
            case Map<?, ?> map -> map.forEach((key, value) -> collect(path.isEmpty() ? "" + key : path + "." + key, value, found));
            case List<?> list -> list.forEach(value -> collect(path, value, found));
            case null -> found.add(new Entry(path, null));
            default -> found.add(new Entry(path, node.toString()));
        }
    }

    static Map<String, Object> services() {
        return map(yaml(COMPOSE), "services");
    }

    static Map<String, Object> service(String name) {
        return map(services(), name);
    }

    /** Names and values of {@code .env.example}, also of the lines that are commented out. */
    static Map<String, String> envExample() {
        var variables = new TreeMap<String, String>();
        ENV_LINE.matcher(text(ENV_EXAMPLE)).results()
                .forEach((MatchResult line) -> variables.put(line.group(1), line.group(2).strip()));
        return variables;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> in, String... path) {
        for (var key : path) {
            in = (Map<String, Object>) in.getOrDefault(key, Map.of());
        }
        return in;
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> list(Map<String, Object> in, String key) {
        return (List<T>) in.getOrDefault(key, List.of());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
