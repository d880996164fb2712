package nl.dichterbij.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Completes user tasks over the engine's REST API, without Tasklist, where a journey is about something else. */
final class EngineTasks {

    private final RestClient engine;
    private final CaseRecords records;

    EngineTasks(int restPort, CaseRecords records) {
        this.engine = RestClient.builder().requestFactory(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + restPort).build();
        this.records = records;
    }

    /** Waits for the step and answers its form. */
    void complete(UUID caseId, String step, Map<String, Object> answers) {
        CaseRecords.OpenStep open = records.awaitStep(caseId, step);
        long task = await("task " + step).atMost(Patience.ENGINE).pollInterval(Duration.ofMillis(300))
                .until(() -> find(open), Optional::isPresent).orElseThrow();
        engine.post().uri("/v2/user-tasks/{key}/completion", task).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("variables", answers)).retrieve().toBodilessEntity();
    }

    private Optional<Long> find(CaseRecords.OpenStep step) {
        JsonNode found = engine.post().uri("/v2/user-tasks/search").contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("filter", Map.of("processInstanceKey", step.processInstanceKey())))
                .retrieve().body(JsonNode.class);
        return found == null ? Optional.empty() : found.path("items").valueStream()
                .filter(task -> task.path("elementInstanceKey").asLong() == step.elementInstanceKey())
                .filter(task -> task.path("state").asString().equals("CREATED"))
                .map(task -> task.path("key").asLong()).findFirst();
    }
}
