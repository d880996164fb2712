package nl.dichterbij.local.demo;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import io.camunda.client.CamundaClient;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * The tasks of the local platform, over plain HTTP: the client is of a later version and names keys otherwise than
 * Camunda 8.6 does.
 */
final class RestTaskBoard implements TaskBoard {

    private static final int MANY = 1000;

    private final RestClient engine;
    private final CamundaClient camunda;
    private final TasklistForms forms;

    RestTaskBoard(String engineAddress, CamundaClient camunda, TasklistForms forms) {
        this.engine = RestClient.builder().requestFactory(new JdkClientHttpRequestFactory()).baseUrl(engineAddress).build();
        this.camunda = camunda;
        this.forms = forms;
    }

    private record Found(@Nullable List<Item> items) {
    }

    private record Item(long key, long elementInstanceKey, long processInstanceKey) {
    }

    @Override
    public void awaitForms() throws InterruptedException {
        forms.await();
    }

    @Override
    public List<Task> open() {
        var found = engine.post().uri("/v2/user-tasks/search").contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("filter", Map.of("state", "CREATED"), "page", Map.of("limit", MANY)))
                .retrieve().body(Found.class);
        return found == null || found.items() == null ? List.of() : found.items().stream()
                .map(item -> new Task(item.key(), item.elementInstanceKey(), item.processInstanceKey())).toList();
    }

    @Override
    public boolean complete(Task task, Map<String, Object> answers) {
        return engine.post().uri("/v2/user-tasks/{key}/completion", task.key()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("variables", answers)).retrieve()
                .onStatus(RestTaskBoard::isOver, (request, response) -> { })
                .toBodilessEntity().getStatusCode().is2xxSuccessful();
    }

    @Override
    public void setDue(Task task, OffsetDateTime due) {
        engine.patch().uri("/v2/user-tasks/{key}", task.key()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("changeset", Map.of("dueDate", due.toString()))).retrieve()
                .onStatus(RestTaskBoard::isOver, (request, response) -> { }).toBodilessEntity();
        set(task.elementInstanceKey(), "dueAt", due.toString());
    }

    @Override
    public void retryAtOnce(Task task) {
        set(task.processInstanceKey(), "contactRetryAfter", "PT1S");
    }

    private void set(long scope, String variable, String value) {
        camunda.newSetVariablesCommand(scope).variables(Map.of(variable, value)).local(true).send().join();
    }

    private static boolean isOver(HttpStatusCode status) {
        return status.value() == 404 || status.value() == 409;
    }
}
