package nl.dichterbij.processtest;

import static io.camunda.process.test.api.CamundaAssert.assertThatProcessInstance;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.search.enums.ElementInstanceState;
import io.camunda.client.api.search.enums.ElementInstanceType;
import io.camunda.client.api.search.enums.IncidentErrorType;
import io.camunda.client.api.search.enums.IncidentState;
import io.camunda.client.api.search.enums.JobState;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.filter.VariableValueFilter;
import io.camunda.client.api.search.response.Job;
import io.camunda.client.api.search.response.ProcessInstance;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.beans.factory.annotation.Autowired;

/** Drives {@code probe}, a diagram with one of everything, and asks the searches about it. */
abstract class ProbeTest {

    @Autowired
    CamundaClient client;

    @Autowired
    CamundaProcessTestContext engine;

    void start() {
        client.newPublishMessageCommand()
                .messageName("probe-requested")
                .correlationKey("p1")
                .messageId("p1")
                .variables(Map.of("probeId", "p1", "region", "AM03"))
                .send()
                .join();
    }

    void toDecision() {
        complete("probe-register", Map.of());
        complete("probe-requested", Map.of());
        complete("probe-work", Map.of());
        var now = engine.getCurrentTime();
        complete("probe-open", Map.of(
                "remindAt", now.plus(Duration.ofDays(3)).toString(),
                "dueAt", now.plus(Duration.ofDays(5)).toString(),
                "expiresAt", now.plus(Duration.ofDays(9)).toString(),
                "priority", 70));
    }

    void toChild() {
        toDecision();
        complete("decide");
        complete("probe-record", Map.of());
        awaitJob("probe-child-work");
    }

    void toEnd() {
        complete("probe-child-work", Map.of("answer", "fine", "internal", "not for the parent"));
        complete("probe-milestone", Map.of());
        assertThatProcessInstance(byProcessId("probe")).isWaitingForMessage("probe-confirmed");
        publish("probe-confirmed", "p1");
        assertThatProcessInstance(byProcessId("probe")).isCompleted().hasVariable("answer", "fine");
    }

    void complete(String jobType, Map<String, Object> variables) {
        engine.completeJob(jobType, variables);
    }

    void complete(String userTask) {
        engine.completeUserTask(userTask, Map.of("decision", "yes", "note", "local"));
    }

    void publish(String message, String key) {
        client.newPublishMessageCommand().messageName(message).correlationKey(key).send().join();
    }

    Job awaitJob(String type) {
        eventually(() -> assertThat(jobs(type, JobState.CREATED)).hasSize(1));
        return jobs(type, JobState.CREATED).getFirst();
    }

    List<ProcessInstance> instances(String processId, ProcessInstanceState state) {
        return client.newProcessInstanceSearchRequest()
                .filter(f -> f.processDefinitionId(processId).state(state))
                .send()
                .join()
                .items();
    }

    List<ProcessInstance> withProbeId(String json) {
        return client.newProcessInstanceSearchRequest()
                .filter(f -> f.variables(List.of((Consumer<VariableValueFilter>)
                        v -> v.name("probeId").value(json))))
                .send()
                .join()
                .items();
    }

    List<String> elements(ElementInstanceState state, ElementInstanceType type) {
        return client.newElementInstanceSearchRequest().filter(f -> f.state(state).type(type)).send().join().items().stream()
                .map(e -> e.getElementId())
                .toList();
    }

    List<Job> jobs(String type, JobState state) {
        return client.newJobSearchRequest().filter(f -> f.type(type).state(state)).send().join().items();
    }

    List<UserTask> tasks(String candidateGroup) {
        return client.newUserTaskSearchRequest()
                .filter(f -> f.candidateGroup(candidateGroup).state(UserTaskState.CREATED))
                .send()
                .join()
                .items();
    }

    List<UserTask> tasksOf(String probeId) {
        return client.newUserTaskSearchRequest()
                .filter(f -> f.processInstanceVariables(Map.of("probeId", "\"" + probeId + "\"")))
                .send()
                .join()
                .items();
    }

    List<IncidentErrorType> incidents(IncidentState state) {
        return client.newIncidentSearchRequest().filter(f -> f.state(state)).send().join().items().stream()
                .map(i -> i.getErrorType())
                .toList();
    }

    static void assertProblem(int status, Runnable request) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.code()).isEqualTo(status));
    }

    /** Camunda's searches lag behind the engine; on containers they do. */
    static void eventually(ThrowingRunnable assertion) {
        await().untilAsserted(assertion);
    }
}
