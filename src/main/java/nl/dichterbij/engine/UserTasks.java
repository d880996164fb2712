package nl.dichterbij.engine;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;

/**
 * Finds the engine's key of an open user task, for the link from a step in the dossier into Tasklist. Asks the
 * engine's search over plain HTTP, because 8.6 and 8.9 name the key differently and the client knows only one of them.
 */
@Service
public class UserTasks {

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
        var answer = engine.post().uri("/v2/user-tasks/search").contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("filter", Map.of("processInstanceKey", processInstanceKey)))
                .retrieve().body(Answer.class);
        return answer == null ? OptionalLong.empty() : answer.items().stream()
                .filter(task -> String.valueOf(task.get("elementInstanceKey")).equals(String.valueOf(elementInstanceKey)))
                .filter(task -> "CREATED".equals(task.get("state")))
                .map(task -> task.containsKey("userTaskKey") ? task.get("userTaskKey") : task.get("key"))
                .mapToLong(key -> Long.parseLong(String.valueOf(key)))
                .findFirst();
    }

    record Answer(List<Map<String, Object>> items) {
    }
}
