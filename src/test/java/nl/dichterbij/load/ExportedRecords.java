package nl.dichterbij.load;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/**
 * What the engine exported of one kind, in the order of its log. Read here and not through the engine's search, which
 * knows a task only when Tasklist has imported it: under load that would measure the importer.
 */
final class ExportedRecords {

    /** Records of one moment can become visible in a slightly different order: what came this lately is looked at again. */
    private static final long LOOK_BACK = 15_000_000_000L;
    private static final int MANY = 5_000;

    private record Mark(long nanos, long position) {
    }

    private final RestClient openSearch;
    private final String kind;
    private final Map<String, List<String>> conditions;
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long from = -1;
    private long last = -1;

    /**
     * @param kind       as in the name of the index, such as {@code user-task}
     * @param conditions fields with the values of which one must be there
     */
    ExportedRecords(URI openSearch, String kind, Map<String, List<String>> conditions) {
        this.openSearch = RestClient.builder().requestFactory(new JdkClientHttpRequestFactory()).baseUrl(openSearch).build();
        this.kind = kind;
        this.conditions = conditions;
    }

    /** The values of the records that were not returned before. */
    List<JsonNode> unseen() {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode hit : search(Map.of("size", MANY, "sort", List.of(Map.of("position", "asc")),
                "query", query(List.of(Map.of("range", Map.of("position", Map.of("gt", from)))))), "_search").path("hits").path("hits")) {
            JsonNode record = hit.path("_source");
            last = Math.max(last, record.path("position").asLong());
            if (seen.add(record.path("position").asLong())) {
                found.add(record);
            }
        }
        marks.add(new Mark(System.nanoTime(), last));
        while (System.nanoTime() - marks.getFirst().nanos() > LOOK_BACK) {
            from = marks.removeFirst().position();
        }
        return found;
    }

    long count() {
        return search(Map.of("query", query(List.of())), "_count").path("count").asLong();
    }

    private Map<String, Object> query(List<Map<String, Object>> more) {
        List<Map<String, Object>> all = new ArrayList<>(more);
        conditions.forEach((field, values) -> all.add(Map.of("terms", Map.of(field, values))));
        return Map.of("bool", Map.of("filter", all));
    }

    private JsonNode search(Map<String, Object> body, String what) {
        JsonNode answer = openSearch.post().uri("/zeebe-record_" + kind + "_*/" + what + "?ignore_unavailable=true")
                .contentType(MediaType.APPLICATION_JSON).body(body).retrieve().body(JsonNode.class);
        if (answer == null) {
            throw new IllegalStateException("OpenSearch gave no answer about " + kind);
        }
        return answer;
    }
}
