package nl.dichterbij.processtest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.camunda.zeebe.protocol.record.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.dichterbij.processtest.ReadModel.Kind;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Plays the two HTTP sides of a Camunda for Camunda Process Test: the REST API (searches, user tasks, topology) and the
 * management port (clock, purge). Everything else the client does goes over gRPC to the engine itself.
 *
 * <p>A path it does not play is answered with 501, never with an empty result.
 */
final class Gateway {

    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    /** Keys are numbers in the engine and strings in the REST API. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Long.class, ToStringSerializer.instance))
            .build();

    private static @Nullable Gateway shared;

    private final InMemoryEngine engine = new InMemoryEngine();
    private final UserTaskCommands userTasks = new UserTaskCommands(engine);
    private final Map<Pattern, Route> routes = new LinkedHashMap<>();
    private final HttpServer server;
    private ReadModel readModel = new ReadModel();
    private int purges;

    /** Answers a request: a body to write as JSON, text to write as it is, or null for "no content". */
    private interface Route {
        @Nullable Object answer(MatchResult path, Map<String, ?> body);
    }

    private Gateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searches();
        commands();
        management();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** The one gateway, and engine, of this JVM. */
    static synchronized Gateway shared() {
        if (shared == null) {
            shared = new Gateway();
        }
        return shared;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    InMemoryEngine engine() {
        return engine;
    }

    private void searches() {
        Map.of(
                        "process-definitions", Kind.PROCESS_DEFINITION,
                        "process-instances", Kind.PROCESS_INSTANCE,
                        "element-instances", Kind.ELEMENT_INSTANCE,
                        "jobs", Kind.JOB,
                        "user-tasks", Kind.USER_TASK,
                        "variables", Kind.VARIABLE,
                        "incidents", Kind.INCIDENT,
                        "decision-instances", Kind.DECISION_INSTANCE,
                        "message-subscriptions", Kind.MESSAGE_SUBSCRIPTION,
                        "correlated-message-subscriptions", Kind.CORRELATED_MESSAGE)
                .forEach((path, kind) -> {
                    route("POST /v2/" + path + "/search", (p, body) -> Documents.search(readModel.all(kind), body));
                    route("GET /v2/" + path + "/(\\d+)", (p, body) -> readModel.get(kind, key(p)));
                });
        route("GET /v2/decision-instances/(\\d+-\\d+)", (p, body) -> readModel.get(Kind.DECISION_INSTANCE, p.group(1)));
        route("GET /v2/process-definitions/(\\d+)/xml", (p, body) -> readModel.xml(key(p)));
        route("GET /v2/process-instances/(\\d+)/sequence-flows", (p, body) -> {
            readModel.get(Kind.PROCESS_INSTANCE, key(p));
            return Map.of("items", readModel.all(Kind.SEQUENCE_FLOW).stream()
                    .filter(flow -> flow.get("processInstanceKey").equals(key(p)))
                    .toList());
        });
    }

    private void commands() {
        route("POST /v2/user-tasks/(\\d+)/completion", (p, body) -> settle(userTasks.complete(key(p), body)));
        route("POST /v2/user-tasks/(\\d+)/assignment", (p, body) -> settle(userTasks.assign(key(p), body)));
        route("DELETE /v2/user-tasks/(\\d+)/assignee", (p, body) -> settle(userTasks.unassign(key(p))));
    }

    private void management() {
        route("GET /v2/topology", (p, body) -> Map.of(
                "brokers", List.of(Map.of(
                        "nodeId", 0,
                        "host", "localhost",
                        "port", 0,
                        "version", "in-memory",
                        "partitions", List.of(Map.of("partitionId", 1, "role", "leader", "health", "healthy")))),
                "clusterSize", 1,
                "partitionsCount", 1,
                "replicationFactor", 1,
                "gatewayVersion", "in-memory",
                "lastCompletedChangeId", String.valueOf(purges)));
        route("POST /actuator/cluster/purge", (p, body) -> {
            engine.restart();
            readModel = new ReadModel();
            return Map.of("changeId", ++purges);
        });
        route("GET /actuator/clock", (p, body) -> clock(engine.now()));
        route("POST /actuator/clock/add", (p, body) -> {
            engine.increaseTime(Duration.ofMillis(Long.parseLong(String.valueOf(body.get("offsetMilli")))));
            return clock(engine.now());
        });
        route("DELETE /actuator/clock", (p, body) -> {
            engine.resetTime();
            return clock(engine.now());
        });
    }

    private static Map<String, Object> clock(Instant now) {
        return Map.of("epochMilli", now.toEpochMilli(), "instant", now.toString());
    }

    private void route(String methodAndPath, Route route) {
        routes.put(Pattern.compile(methodAndPath), route);
    }

    private static long key(MatchResult path) {
        return Long.parseLong(path.group(1));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            try {
                var bytes = exchange.getRequestBody().readAllBytes();
                var answer = answer(request, bytes.length == 0 ? Map.of() : JSON.readValue(bytes, Map.class));
                if (answer == null) {
                    exchange.sendResponseHeaders(204, -1);
                } else if (answer instanceof String text) {
                    send(exchange, 200, "text/xml", text.getBytes(StandardCharsets.UTF_8));
                } else {
                    send(exchange, 200, "application/json", JSON.writeValueAsBytes(answer));
                }
            } catch (Problem problem) {
                send(exchange, problem.status(), "application/problem+json", JSON.writeValueAsBytes(problem.body()));
            } catch (RuntimeException e) {
                LOG.error("The gateway failed on {}", request, e); // Camunda Process Test retries silently
                send(exchange, 500, "application/problem+json", JSON.writeValueAsBytes(Problem.failed(e).body()));
            }
        }
    }

    private synchronized @Nullable Object answer(String request, Map<String, ?> body) {
        readModel.readOn(engine.records());
        for (var route : routes.entrySet()) {
            var path = route.getKey().matcher(request);
            if (path.matches()) {
                return route.getValue().answer(path.toMatchResult(), body);
            }
        }
        throw Problem.notPlayed("The in-memory gateway does not play " + request);
    }

    /** Waits until the engine has processed the command at this position. */
    private @Nullable Object settle(long commandPosition) {
        var answer = Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(
                        () -> {
                            readModel.readOn(engine.records());
                            return readModel.answer(commandPosition);
                        },
                        Optional::isPresent)
                .orElseThrow();
        if (answer.getRecordType() == RecordType.COMMAND_REJECTION) {
            throw Problem.rejected(answer.getRejectionType(), answer.getRejectionReason());
        }
        return null;
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
