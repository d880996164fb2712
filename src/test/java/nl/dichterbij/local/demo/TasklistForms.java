package nl.dichterbij.local.demo;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Waits until Tasklist has the forms that were deployed last. A task that Tasklist sees before its form never gets
 * one: it looks the form up once, when it first hears of the task. Its own API shows a form only when a task has it,
 * so this looks into Tasklist's index.
 */
public final class TasklistForms {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final JdbcClient jdbc;
    private final RestClient openSearch;

    public TasklistForms(JdbcClient jdbc, URI openSearch) {
        this.jdbc = jdbc;
        this.openSearch = RestClient.builder().requestFactory(new JdkClientHttpRequestFactory()).baseUrl(openSearch).build();
    }

    private record Counted(int count) {
    }

    public void await() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!known()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Tasklist does not know the forms after " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean known() {
        var forms = jdbc.sql("""
                select definition_key::text from deployed_definition where kind = 'form' and deployment_key =
                    (select deployment_key from deployment order by deployed_at desc limit 1)""")
                .query(String.class).list();
        return !forms.isEmpty() && count(forms) == forms.size();
    }

    private int count(List<String> forms) {
        try {
            @Nullable Counted counted = openSearch.post().uri("/tasklist-form-*/_count").contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("query", Map.of("terms", Map.of("id", forms)))).retrieve().body(Counted.class);
            return counted == null ? 0 : counted.count();
        } catch (RestClientException notYet) {
            return 0;
        }
    }
}
