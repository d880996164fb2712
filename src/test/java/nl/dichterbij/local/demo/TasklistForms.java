package nl.dichterbij.local.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Waits until Tasklist knows the forms that were deployed last. A task that Tasklist sees before its form never gets
 * one: it looks the form up once, when it first hears of the task.
 */
public final class TasklistForms {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final JdbcClient jdbc;
    private final URI webApplications;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();

    /** @param webApplications an address of Tasklist or Operate */
    public TasklistForms(JdbcClient jdbc, URI webApplications) {
        this.jdbc = jdbc;
        this.webApplications = webApplications;
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

    private boolean known() throws InterruptedException {
        record Deployed(String id, long key, String kind) {
        }
        var last = jdbc.sql("""
                select definition_id, definition_key, kind from deployed_definition where deployment_key =
                    (select deployment_key from deployment order by deployed_at desc limit 1)""")
                .query((row, number) -> new Deployed(row.getString(1), row.getLong(2), row.getString(3))).list();
        var process = last.stream().filter(one -> one.kind().equals("process")).findFirst();
        var forms = last.stream().filter(one -> one.kind().equals("form")).map(Deployed::id).toList();
        return process.isPresent() && knowsAll(forms, process.get().key());
    }

    private boolean knowsAll(List<String> forms, long process) throws InterruptedException {
        try {
            signIn();
            for (var form : forms) {
                var found = http.send(HttpRequest.newBuilder(webApplications.resolve(
                        "/v1/forms/" + URLEncoder.encode(form, StandardCharsets.UTF_8) + "?processDefinitionKey=" + process))
                        .build(), HttpResponse.BodyHandlers.discarding());
                if (found.statusCode() != 200) {
                    return false;
                }
            }
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void signIn() throws IOException, InterruptedException {
        http.send(HttpRequest.newBuilder(webApplications.resolve("/api/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=demo&password=demo")).build(),
                HttpResponse.BodyHandlers.discarding());
    }
}
