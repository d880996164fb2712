package nl.dichterbij.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.dichterbij.Dichterbij;
import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.PostgresTestConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures the page behind the QR codes: 3,000 visitors at 116 stands, each opening the page and sending the form, as
 * many at once as asked, all from one network address. Prints numbers; asserts nothing about time. Run it with
 * {@code mvn test-compile failsafe:integration-test failsafe:verify -Dit.test=LeadBurst}, and {@code -Dburst.visitors}
 * and {@code -Dburst.at-once} for other numbers. No journey: {@code mvn verify} leaves it out.
 */
class LeadBurst {

    private static final int STANDS = 116;
    private static final Pattern FIELD = Pattern.compile("name=\"(_csrf|submissionId)\" value=\"([^\"]+)\"|value=\"([^\"]+)\" name=\"_csrf\"");

    @Test
    void everyVisitorIsKept() throws IOException, InterruptedException {
        int visitors = Integer.getInteger("burst.visitors", 3_000);
        int atOnce = Integer.getInteger("burst.at-once", 200);
        try (var application = start()) {
            var edition = edition(application);
            var codes = application.getBean(Stands.class).of(edition).stream().map(Stand::code).toList();
            var url = "http://localhost:" + ((WebServerApplicationContext) application).getWebServer().getPort() + "/e/";
            visit(url + codes.getFirst());
            run(visitors, atOnce, codes.stream().map(url::concat).toList());
            assertThat(application.getBean(Leads.class).count(edition).total()).as("leads, the first visit included")
                    .isEqualTo(visitors + 1);
        }
    }

    private static void run(int visitors, int atOnce, List<String> pages) throws InterruptedException {
        var room = new Semaphore(atOnce);
        var failed = new AtomicInteger();
        var took = new long[visitors];
        var begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < visitors; i++) {
                room.acquire();
                int visitor = i;
                threads.submit(() -> {
                    var from = System.nanoTime();
                    try {
                        if (!visit(pages.get(visitor % pages.size()))) {
                            failed.incrementAndGet();
                        }
                    } catch (IOException | InterruptedException | RuntimeException e) {
                        failed.incrementAndGet();
                    } finally {
                        took[visitor] = System.nanoTime() - from;
                        room.release();
                    }
                });
            }
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(took);
        System.out.printf("%d visitors, %d at once, %d stands: %.1f s, %.0f visitors/s, %d failed%n", visitors, atOnce, pages.size(),
                seconds, visitors / seconds, failed.get());
        System.out.printf("Opening and sending together: median %d ms, 95 %% %d ms, 99 %% %d ms, slowest %d ms%n", took[visitors / 2] / 1_000_000,
                took[visitors * 95 / 100] / 1_000_000, took[visitors * 99 / 100] / 1_000_000, took[visitors - 1] / 1_000_000);
    }

    /** One phone: opens the page, fills in the form, is thanked. */
    private static boolean visit(String page) throws IOException, InterruptedException {
        try (var phone = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(30)).build()) {
            var html = phone.send(HttpRequest.newBuilder(URI.create(page)).build(), HttpResponse.BodyHandlers.ofString()).body();
            var body = new StringBuilder("name=Bezoeker&phone=06%08d&consent=true&website=".formatted(Math.abs(UUID.randomUUID().hashCode() % 100_000_000)));
            FIELD.matcher(html).results().forEach(field -> body.append('&').append(field.group(1) == null ? "_csrf" : field.group(1)).append('=')
                    .append(URLEncoder.encode(field.group(1) == null ? field.group(3) : field.group(2), StandardCharsets.UTF_8)));
            var sent = phone.send(HttpRequest.newBuilder(URI.create(page)).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build(), HttpResponse.BodyHandlers.discarding());
            return sent.statusCode() == 302;
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Dichterbij.class, PostgresTestConfiguration.class).profiles("web", "local").properties(
                "server.port=0", "dichterbij.demo=false", "camunda.client.grpc-address=http://127.0.0.1:1",
                "camunda.client.rest-address=http://127.0.0.1:1", "dichterbij.outbox.retry-every=PT10M",
                "logging.level.root=error", "spring.main.banner-mode=off",
                "dichterbij.bsn-key=" + Base64.getEncoder().encodeToString(new byte[32])).run();
    }

    private static EditionId edition(ConfigurableApplicationContext application) {
        var editions = application.getBean(Editions.class);
        var employers = application.getBean(Employers.class);
        var id = editions.plan(UUID.randomUUID(), new EditionDetails("Zoo Werkt 't Festival", LocalDate.of(2027, 5, 25), "Wildlands",
                new MunicipalityCode("0114"), 3_000));
        var numbers = IntStream.range(0, STANDS).mapToObj(i -> String.valueOf(90_000_000 + i)).toList();
        numbers.forEach(number -> employers.register(new NewEmployer("Bedrijf " + number, new KvkNumber(number), new RegionCode("AM03"), "Emmen", Contact.UNKNOWN)));
        application.getBean(StandPlan.class).add(id, 0, numbers);
        editions.open(id);
        return id;
    }
}
