package nl.dichterbij.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people see when something goes wrong: a page in their language with a way on, never a trace. */
@PageTest
class ErrorPagesTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /mijn/bestaat-niet, 404, Deze pagina bestaat niet",
        "GET, /aanmelden/onzin, 404, Deze pagina bestaat niet",
        "GET, /css/onzin.css, 404, Deze pagina bestaat niet",
        "DELETE, /, 403, Deze pagina stond te lang open",
        "POST, /aanmelden, 403, Deze pagina stond te lang open",
        "GET, /aanmelden;x=1, 400, We begrijpen deze vraag niet"})
    void aPageSaysWhatHappenedAndHowToGoOn(String method, String address, int status, String heading) throws Exception {
        var answer = send(method, address, Map.of("Accept", "text/html"));
        assertThat(answer.body()).contains(heading).contains("Naar de beginpagina").doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void theLanguageThatWasChosenIsKept() throws Exception {
        var answer = send("GET", "/mijn/x", Map.of("Accept", "text/html", "Cookie", "taal=en"));
        assertThat(answer.body()).contains("This page does not exist").contains("lang=\"en\"");
    }

    @ParameterizedTest
    @CsvSource({"fr", "xx", "''", "nl_BE", "../../etc"})
    void anotherLanguageThanTheseIsDutch(String language) throws Exception {
        assertThat(send("GET", "/?taal=" + language, Map.of("Cookie", "taal=" + language)).body()).contains("lang=\"nl\"");
    }

    @Test
    void aProgramGetsNoDetailsEither() throws Exception {
        assertThat(send("GET", "/mijn/x", Map.of("Accept", "application/json")).body()).doesNotContain("trace").doesNotContain("message");
    }

    @Test
    void stylesCarryTheirContentInTheirAddressAndAreKeptForAYear() throws Exception {
        String home = send("GET", "/", Map.of()).body();
        var sheet = java.util.regex.Pattern.compile("/css/utrecht-[0-9a-f]{32}\\.css").matcher(home);
        assertThat(sheet.find()).isTrue();
        var answer = send("GET", sheet.group(), Map.of("Accept-Encoding", "gzip"));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    private HttpResponse<String> send(String method, String address, Map<String, String> headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
