package nl.dichterbij.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.dichterbij.local.PlatformOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Looks for texts in all that the platform keeps. What is found comes with the first place where it is. */
final class Traces {

    private static final int PAGE = 2000;

    private final Path directory;
    private final RestClient search;

    Traces(PlatformOptions platform) {
        this.directory = platform.directory();
        this.search = RestClient.builder().requestFactory(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + platform.ports().openSearch()).build();
    }

    /** Reads every document of every index. */
    Map<String, String> inOpenSearch(List<String> texts) {
        search.post().uri("/_refresh").retrieve().toBodilessEntity();
        Map<String, String> found = new TreeMap<>();
        for (JsonNode index : json("GET", "/_cat/indices?format=json&expand_wildcards=all", null)) {
            String name = index.path("index").asString();
            JsonNode page = json("POST", "/" + name + "/_search?scroll=1m", Map.of("size", PAGE));
            while (!page.path("hits").path("hits").isEmpty()) {
                for (JsonNode hit : page.path("hits").path("hits")) {
                    look(hit.path("_source").toString(), texts, name, found);
                }
                page = json("POST", "/_search/scroll",
                        Map.of("scroll", "1m", "scroll_id", page.path("_scroll_id").asString()));
            }
            json("DELETE", "/_search/scroll/" + page.path("_scroll_id").asString(), null);
        }
        return found;
    }

    /** Reads every file byte by byte. */
    Map<String, String> inFiles(String part, List<String> texts) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory.resolve(part))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                // one character for each byte: a UTF-8 text is found as its own bytes
                look(read(file), texts.stream().map(Traces::bytes).toList(), file.toString(), found);
            }
        }
        return found;
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** What goes away while it is looked at keeps nothing. */
    private static String read(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    private static void look(String content, List<String> texts, String place, Map<String, String> found) {
        texts.stream().filter(content::contains).forEach(text -> found.putIfAbsent(text, place));
    }

    private JsonNode json(String method, String path, @Nullable Object body) {
        RestClient.RequestBodySpec request = search.method(HttpMethod.valueOf(method)).uri(path)
                .contentType(MediaType.APPLICATION_JSON);
        JsonNode answer = (body == null ? request : request.body(body)).retrieve().body(JsonNode.class);
        if (answer == null) {
            throw new IllegalStateException("OpenSearch gave no answer to " + path);
        }
        return answer;
    }
}
