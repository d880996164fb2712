package nl.dichterbij.load;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobWorker;

/** Workers that complete every job at once, without a database; what must be known of a case is kept in memory. */
final class EmptySide implements Side, AutoCloseable {

    private static final String PREFIX = EmptyProcesses.PREFIX;
    private static final Duration KEPT = Duration.ofDays(7);

    private final CamundaClient camunda;
    private final Clock clock;
    private final EmptyAnswers answers;
    private final List<JobWorker> workers = new ArrayList<>();
    private final Map<Long, UUID> steps = new ConcurrentHashMap<>();
    private final Map<Long, UUID> instances = new ConcurrentHashMap<>();

    EmptySide(CamundaClient camunda, Clock clock) {
        this.camunda = camunda;
        this.clock = clock;
        answers = new EmptyAnswers(clock);
    }

    /**
     * Deploys the diagrams and opens a worker for each type of job, otherwise set as the product's workers are.
     *
     * @param streaming whether the engine pushes jobs
     */
    void open(boolean streaming) {
        for (String type : EmptyProcesses.deploy(camunda)) {
            workers.add(camunda.newWorker().jobType(PREFIX + type).handler((client, job) -> complete(client, job, type))
                    .timeout(Duration.ofMinutes(1)).maxJobsActive(16).streamEnabled(streaming)
                    .fetchVariables("caseId", "agreementId").open());
        }
    }

    private void complete(JobClient client, ActivatedJob job, String type) {
        UUID caseId = UUID.fromString(String.valueOf(job.getVariablesAsMap().get("caseId")));
        if (type.equals("open-step")) {
            steps.put(job.getElementInstanceKey(), caseId);
        } else if (type.equals("register-instance")) {
            instances.put(job.getProcessInstanceKey(), caseId);
        } else if (type.equals("ask-judgement")) {
            String agreement = String.valueOf(job.getVariablesAsMap().get("agreementId"));
            publish("praktijkverklaring-judged", agreement, Map.of());
        }
        client.newCompleteCommand(job).variables(answers.to(type, caseId)).send();
    }

    private void publish(String name, String correlationKey, Map<String, Object> variables) {
        camunda.newPublishMessageCommand().messageName(PREFIX + name).correlationKey(correlationKey)
                .messageId(PREFIX + name + ":" + correlationKey).timeToLive(KEPT).variables(variables).send();
    }

    @Override
    public String name() {
        return "empty workers";
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Trajectory start(int number, Scenario scenario) {
        UUID id = UUID.randomUUID();
        publish("trajectory-registered", id.toString(), Map.of("businessKey", id.toString(), "caseId", id.toString(),
                "caseNumber", "2026-%06d".formatted(number), "regionCode", "AM03", "occurrence", 0, "maxRouteChoices", 3,
                "maxIntakeAttempts", 3, "intakeAttempt", 0, "contactRetryAfter", "P3D"));
        return new Trajectory(id, number, scenario);
    }

    @Override
    public Map<String, Object> prepare(Trajectory trajectory, HumanStep step) {
        LocalDate today = LocalDate.now(clock);
        return step.answers(value -> switch (value) {
            case "@today" -> today.toString();
            case "@yesterday" -> today.minusDays(1).toString();
            default -> UUID.randomUUID().toString();
        });
    }

    @Override
    public void after(Trajectory trajectory, HumanStep step) {
        // nobody judges: the message is sent when the judgement is asked
    }

    @Override
    public void withdraw(Trajectory trajectory) {
        publish("trajectory-withdrawn", trajectory.caseId().toString(), Map.of());
    }

    @Override
    public Map<Long, UUID> casesOfSteps(Collection<Long> elementInstances) {
        return known(steps, elementInstances);
    }

    @Override
    public Map<Long, UUID> casesOfInstances(Collection<Long> processInstances) {
        return known(instances, processInstances);
    }

    private static Map<Long, UUID> known(Map<Long, UUID> all, Collection<Long> keys) {
        return keys.stream().filter(all::containsKey).distinct().collect(Collectors.toMap(key -> key, all::get, (a, b) -> a, HashMap::new));
    }

    @Override
    public void close() {
        workers.forEach(JobWorker::close);
    }
}
