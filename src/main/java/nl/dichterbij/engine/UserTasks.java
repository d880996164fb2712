package nl.dichterbij.engine;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Service;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * User tasks in the engine: the key of an open one, for the link from a step in the dossier into Tasklist; who took one
 * on; and completing one. Asks the engine over plain HTTP, because 8.6 and 8.9 name the key differently and the client knows only one of them.
 */
@Service
public class UserTasks {

    private static final Logger LOG = LoggerFactory.getLogger(UserTasks.class);

    private final RestClient engine;

    UserTasks(@Value("${camunda.client.rest-address}") String restAddress,
              @Value("${camunda.client.auth.username:}") String username,
              @Value("${camunda.client.auth.password:}") String password) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        requests.setReadTimeout(Duration.ofSeconds(5));
        var builder = RestClient.builder().requestFactory(requests);
        if (!username.isEmpty()) {
            builder.defaultHeaders(headers -> headers.setBasicAuth(username, password));
        }
        this.engine = builder.baseUrl(restAddress).build();
    }

    /**
     * @param elementInstanceKey the step, as its listener saw it
     * @return empty when it is not open, or not searchable yet (the search lags the engine by seconds)
     */
    public OptionalLong findKey(long processInstanceKey, long elementInstanceKey) {
        return tasks(processInstanceKey, elementInstanceKey).filter(task -> "CREATED".equals(task.get("state")))
                .mapToLong(UserTasks::keyOf)
                .findFirst();
    }

    /**
     * Who had taken the task on; Tasklist lets nobody else complete it.
     *
     * @return empty when nobody had, or when the search does not know (it lags by seconds, or does not answer)
     */
    public Optional<String> findAssignee(long processInstanceKey, long elementInstanceKey) {
        try {
            return tasks(processInstanceKey, elementInstanceKey).map(task -> task.get("assignee"))
                    .filter(Objects::nonNull).map(String::valueOf).filter(name -> !name.isBlank()).findFirst();
        } catch (RestClientException e) {
            LOG.warn("The engine's search does not answer; who completed a step stays unknown");
            return Optional.empty();
        }
    }

    /**
     * Completes a task as Tasklist does: taken on by the user first, then completed with the answers.
     *
     * @param username who answered
     * @throws RestClientException when the engine does not answer, or refuses for a reason that is nobody's
     */
    public Completion complete(long processInstanceKey, long elementInstanceKey, Map<String, Object> answers, String username) {
        var task = tasks(processInstanceKey, elementInstanceKey).findFirst();
        if (task.isEmpty()) {
            return Completion.NOT_YET;
        }
        if (!"CREATED".equals(task.get().get("state"))) {
            return Completion.DONE;
        }
        var assignee = task.get().get("assignee");
        if (assignee != null && !assignee.toString().isBlank() && !assignee.equals(username)) {
            return Completion.TAKEN;
        }
        var key = keyOf(task.get());
        try {
            send(key, "assignment", Map.of("assignee", username, "allowOverride", false, "action", "claim"));
        } catch (HttpClientErrorException.Conflict takenOrDone) {
            return Completion.TAKEN;
        } catch (HttpClientErrorException.NotFound done) {
            return Completion.DONE;
        }
        try {
            send(key, "completion", Map.of("variables", answers, "action", "complete"));
            return Completion.COMPLETED;
        } catch (HttpClientErrorException.Conflict | HttpClientErrorException.NotFound done) {
            return Completion.DONE;
        }
    }

    public enum Completion {
        COMPLETED,
        /** the engine's search, which lags by seconds, does not show it yet */
        NOT_YET,
        /** somebody else took it on, or ended it a moment ago */
        TAKEN,
        /** it was completed or cancelled before */
        DONE
    }

    private void send(long key, String what, Map<String, Object> body) {
        engine.post().uri("/v2/user-tasks/{key}/{what}", key, what).contentType(MediaType.APPLICATION_JSON)
                .body(body).retrieve().toBodilessEntity();
    }

    private static long keyOf(Map<String, Object> task) {
        var key = task.containsKey("userTaskKey") ? task.get("userTaskKey") : task.get("key");
        return Long.parseLong(String.valueOf(key));
    }

    private Stream<Map<String, Object>> tasks(long processInstanceKey, long elementInstanceKey) {
        var answer = engine.post().uri("/v2/user-tasks/search").contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("filter", Map.of("processInstanceKey", processInstanceKey)))
                .retrieve().body(Answer.class);
        return answer == null ? Stream.empty() : answer.items().stream()
                .filter(task -> String.valueOf(task.get("elementInstanceKey")).equals(String.valueOf(elementInstanceKey)));
    }

    record Answer(List<Map<String, Object>> items) {
    }
}
