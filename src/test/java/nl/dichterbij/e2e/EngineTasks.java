package nl.dichterbij.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
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
    void complete(UUID subject, String step, Map<String, Object> answers) {
        long task = await(subject, step);
        engine.post().uri("/v2/user-tasks/{key}/completion", task).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("variables", answers)).retrieve().toBodilessEntity();
    }

    /**
     * Waits until the step is open and the engine's search knows its task, as Tasklist does then.
     *
     * @param subject a case, or whatever else the step is about
     */
    long await(UUID subject, String step) {
        CaseRecords.OpenStep open = records.awaitStep(subject, step);
        return Awaitility.await("task " + step).atMost(Patience.ENGINE).pollInterval(Duration.ofMillis(100))
                .until(() -> find(open), Optional::isPresent).orElseThrow();
    }

    /** Waits until the engine has no open task for a case any more. */
    void awaitNone(UUID caseId) {
        List<Long> instances = records.instancesWithSteps(caseId);
        Awaitility.await("no tasks").atMost(Patience.ENGINE).pollInterval(Duration.ofMillis(100))
                .until(() -> instances.stream().flatMap(this::open).findAny().isEmpty());
    }

    private Optional<Long> find(CaseRecords.OpenStep step) {
        return open(step.processInstanceKey())
                .filter(task -> task.path("elementInstanceKey").asLong() == step.elementInstanceKey())
                .map(task -> task.path("key").asLong()).findFirst();
    }

    private Stream<JsonNode> open(long processInstanceKey) {
        JsonNode found = engine.post().uri("/v2/user-tasks/search").contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("filter", Map.of("processInstanceKey", processInstanceKey)))
                .retrieve().body(JsonNode.class);
        return found == null ? Stream.empty() : found.path("items").valueStream()
                .filter(task -> task.path("state").asString().equals("CREATED"));
    }
}
