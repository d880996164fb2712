package nl.dichterbij.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Registers people and does the human steps of their cases over the engine's API, so many cases at once. */
final class Traffic implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final long REPORT_NANOS = Duration.ofSeconds(10).toNanos();
    private static final long PATIENCE_NANOS = Duration.ofMinutes(4).toNanos();
    private static final int PATIENT_TRIES = 20;

    private final RestClient engine;
    private final ExportedRecords tasks;
    private final ExportedRecords ends;
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<UUID, Trajectory> underWay = new ConcurrentHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger steps = new AtomicInteger();
    private final AtomicInteger starting = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();
    private List<JsonNode> unknownTasks = List.of();
    private List<JsonNode> unknownEnds = List.of();

    Traffic(URI engine, URI openSearch) {
        this.engine = RestClient.builder().requestFactory(new JdkClientHttpRequestFactory()).baseUrl(engine).build();
        tasks = new ExportedRecords(openSearch, "user-task", Map.of("intent", List.of("CREATED")));
        ends = new ExportedRecords(openSearch, "process-instance", Map.of("intent", List.of("ELEMENT_COMPLETED", "ELEMENT_TERMINATED"),
                "value.bpmnElementType", List.of("PROCESS"),
                "value.bpmnProcessId", List.of("trajectory", EmptyProcesses.PREFIX + "trajectory")));
    }

    /**
     * Returns when all these cases have ended in the engine.
     *
     * @return how long it took
     */
    Duration run(Side side, List<Scenario> scenarios, int inFlight) throws InterruptedException {
        long begin = System.nanoTime();
        long moved = begin;
        long reported = begin;
        int started = 0;
        int ended = 0;
        while (ended < scenarios.size()) {
            while (started < scenarios.size() && underWay.size() + starting.get() < inFlight) {
                start(side, scenarios.get(started++));
            }
            int before = ended;
            unknownTasks = handle(joined(unknownTasks, tasks.unseen()), "elementInstanceKey", side::casesOfSteps,
                    (trajectory, record) -> people.submit(() -> answer(side, trajectory, record)));
            List<Trajectory> gone = new ArrayList<>();
            unknownEnds = handle(joined(unknownEnds, ends.unseen()), "processInstanceKey", side::casesOfInstances,
                    (trajectory, record) -> gone.add(trajectory));
            gone.forEach(this::ended);
            ended = started - starting.get() - underWay.size();
            long now = System.nanoTime();
            moved = ended > before ? now : moved;
            if (now - moved > PATIENCE_NANOS) {
                throw new IllegalStateException("Nothing has ended for a while; under way: " + underWay.values() + "; failures: " + failures);
            }
            if (now - reported > REPORT_NANOS) {
                reported = now;
                System.out.printf("  %s: %d of %d ended, %d under way, %d human steps done so far%n", side.name(), ended,
                        scenarios.size(), underWay.size(), steps.get());
            }
            Thread.sleep(PAUSE);
        }
        unknownTasks = List.of();
        unknownEnds = List.of();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void start(Side side, Scenario scenario) {
        starting.incrementAndGet();
        people.submit(() -> {
            try {
                Trajectory trajectory = side.start(numbers.incrementAndGet(), scenario);
                underWay.put(trajectory.caseId(), trajectory);
            } catch (RuntimeException e) {
                failures.add("%s could not begin: %s".formatted(scenario, e));
            } finally {
                starting.decrementAndGet();
            }
        });
    }

    private interface Handling {
        void handle(Trajectory trajectory, JsonNode record);
    }

    /** @return the records whose case is not known yet: the next look may know it */
    private List<JsonNode> handle(List<JsonNode> records, String key, Function<Collection<Long>, Map<Long, UUID>> owners, Handling handling) {
        if (records.isEmpty()) {
            return records;
        }
        Map<Long, UUID> cases = owners.apply(records.stream().map(record -> key(record, key)).toList());
        return records.stream().filter(record -> {
            UUID owner = cases.get(key(record, key));
            Trajectory trajectory = owner == null ? null : underWay.get(owner);
            if (trajectory != null) {
                handling.handle(trajectory, record);
            }
            return trajectory == null;
        }).collect(Collectors.toList());
    }

    private static long key(JsonNode record, String key) {
        return record.path("value").path(key).asLong();
    }

    private static List<JsonNode> joined(List<JsonNode> first, List<JsonNode> second) {
        List<JsonNode> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private void answer(Side side, Trajectory trajectory, JsonNode record) {
        String opened = record.path("value").path("elementId").asString();
        HumanStep step = trajectory.next().orElse(null);
        try {
            if (step == null || !step.element().equals(opened)) {
                failures.add("%s came to %s".formatted(trajectory, opened));
                return;
            }
            if (step.isWithdrawal()) {
                side.withdraw(trajectory);
            } else {
                complete(record.path("value").path("userTaskKey").asLong(), side.prepare(trajectory, step));
                side.after(trajectory, step);
            }
            trajectory.stepDone();
            steps.incrementAndGet();
        } catch (RuntimeException | InterruptedException e) {
            failures.add("%s: %s".formatted(trajectory, e));
        }
    }

    /** A busy engine refuses, and is asked again. */
    private void complete(long task, Map<String, Object> answers) throws InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                engine.post().uri("/v2/user-tasks/{key}/completion", task).contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("variables", answers)).retrieve().toBodilessEntity();
                return;
            } catch (HttpStatusCodeException refused) {
                if (tries == PATIENT_TRIES || refused.getStatusCode().is4xxClientError() && refused.getStatusCode().value() != 429) {
                    throw refused;
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    private void ended(Trajectory trajectory) {
        trajectory.next().ifPresent(step -> failures.add("%s ended too early".formatted(trajectory)));
        underWay.remove(trajectory.caseId());
    }

    int steps() {
        return steps.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
