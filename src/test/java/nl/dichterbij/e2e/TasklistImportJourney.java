package nl.dichterbij.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * Tasklist 8.6.0 writes a moment that falls on a whole second in a way that its own index refuses, and then never
 * shows a later task. The local OpenSearch mends that; one task in a thousand would show it otherwise.
 */
@OnStage
class TasklistImportJourney {

    @Test
    void taskOfAWholeSecondIsTaken(Stage stage) {
        RestClient search = RestClient.builder().requestFactory(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + stage.platform().options().ports().openSearch()).build();
        String id = UUID.randomUUID().toString();
        String document = "{\"creationTime\":\"2026-11-24T08:19:19Z\",\"join\":{\"name\":\"process\"}}";
        String answer = search.post().uri("/_bulk?refresh=true").contentType(MediaType.APPLICATION_NDJSON).body("""
                {"update":{"_index":"tasklist-list-view-8.6.0_","_id":"%s"}}
                {"doc":%s,"upsert":%s}
                {"delete":{"_index":"tasklist-list-view-8.6.0_","_id":"%s"}}
                """.formatted(id, document, document, id)).retrieve().body(String.class);
        assertThat(answer).contains("\"errors\":false");
    }
}
