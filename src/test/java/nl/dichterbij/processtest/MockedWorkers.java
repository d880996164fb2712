package nl.dichterbij.processtest;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Workers for every job type, on one client, that do nothing but answer and remember what they were asked.
 *
 * <p>Camunda Process Test's {@code mockJobWorker} opens a client per job type, and a full trajectory has over twenty.
 */
public final class MockedWorkers {

    private final Map<String, Supplier<Map<String, Object>>> usual = new ConcurrentHashMap<>();
    private final Map<String, Queue<Answer>> next = new ConcurrentHashMap<>();
    private final List<ActivatedJob> jobs = new CopyOnWriteArrayList<>();

    private record Answer(Map<String, Object> variables, @Nullable String bpmnError) {}

    MockedWorkers(CamundaClient client, Collection<String> jobTypes) {
        jobTypes.forEach(type -> client.newWorker()
                .jobType(type)
                .handler(this::handle)
                .streamEnabled(true) // a job is pushed when it is created; polling only catches what the stream missed
                .pollInterval(Duration.ofSeconds(1))
                .open());
    }

    /** What this type answers unless told otherwise; without this it answers nothing. */
    public void usually(String jobType, Supplier<Map<String, Object>> variables) {
        usual.put(jobType, variables);
    }

    /** The next job of this type, after those already arranged, is completed with these variables. */
    public void next(String jobType, Map<String, Object> variables) {
        arrange(jobType, new Answer(variables, null));
    }

    /** The next job of this type, after those already arranged, ends in a BPMN error. */
    public void nextFailsWith(String jobType, String errorCode) {
        arrange(jobType, new Answer(Map.of(), errorCode));
    }

    /** The variables that each job of this type saw, in order. */
    public List<Map<String, Object>> asked(String jobType) {
        return of(jobType).map(ActivatedJob::getVariablesAsMap).toList();
    }

    /** The ids of the elements whose jobs of this type were handled, in order. */
    public List<String> elements(String jobType) {
        return of(jobType).map(ActivatedJob::getElementId).toList();
    }

    private Stream<ActivatedJob> of(String jobType) {
        return jobs.stream().filter(job -> job.getType().equals(jobType));
    }

    private void arrange(String jobType, Answer answer) {
        next.computeIfAbsent(jobType, type -> new ConcurrentLinkedQueue<>()).add(answer);
    }

    private void handle(JobClient client, ActivatedJob job) {
        jobs.add(job);
        var arranged = next.getOrDefault(job.getType(), new ConcurrentLinkedQueue<>()).poll();
        if (arranged == null) {
            var variables = usual.getOrDefault(job.getType(), Map::of).get();
            client.newCompleteCommand(job).variables(variables).send().join();
        } else if (arranged.bpmnError() == null) {
            client.newCompleteCommand(job).variables(arranged.variables()).send().join();
        } else {
            client.newThrowErrorCommand(job).errorCode(arranged.bpmnError()).send().join();
        }
    }
}
