package nl.dichterbij.processtest;

import static io.camunda.process.test.api.CamundaAssert.assertThatDecision;
import static io.camunda.process.test.api.CamundaAssert.assertThatProcessInstance;
import static io.camunda.process.test.api.CamundaAssert.assertThatUserTask;
import static io.camunda.process.test.api.assertions.ElementSelectors.byName;
import static io.camunda.process.test.api.assertions.IncidentSelectors.byElementId;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.search.enums.ElementInstanceState;
import io.camunda.client.api.search.enums.ElementInstanceType;
import io.camunda.client.api.search.enums.IncidentErrorType;
import io.camunda.client.api.search.enums.IncidentState;
import io.camunda.client.api.search.enums.JobKind;
import io.camunda.client.api.search.enums.JobState;
import io.camunda.client.api.search.enums.ListenerEventType;
import io.camunda.client.api.search.enums.MessageSubscriptionState;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.response.Variable;
import io.camunda.process.test.api.TestDeployment;
import io.camunda.process.test.api.assertions.DecisionSelectors;
import io.camunda.process.test.api.assertions.UserTaskSelectors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The gateway tells the truth: for every search something that is there, and something that is not. */
@ProcessTest
@TestDeployment(
        resources = {
            "processtest/probe.bpmn",
            "processtest/probe-child.bpmn",
            "processtest/probe-advice.dmn",
            "processtest/probe.form"
        })
class GatewayTest extends ProbeTest {

    @RepeatedTest(2)
    void startsEveryTestOnAnEmptyEngine() {
        assertThat(instances("probe", ProcessInstanceState.ACTIVE)).isEmpty();
        assertThat(instances("probe", ProcessInstanceState.COMPLETED)).isEmpty();
        assertThat(engine.getCurrentTime()).isBefore(Instant.now().plusSeconds(60));
        start();
        engine.increaseTime(Duration.ofDays(1));
        eventually(() -> assertThat(instances("probe", ProcessInstanceState.ACTIVE)).hasSize(1));
    }

    @Test
    void findsProcessDefinitions() {
        var probe = client.newProcessDefinitionSearchRequest().filter(f -> f.processDefinitionId("probe")).send().join().items();
        assertThat(probe).singleElement().satisfies(d -> {
            assertThat(d.getName()).isEqualTo("Probe");
            assertThat(d.getVersion()).isEqualTo(1);
            assertThat(client.newProcessDefinitionGetXmlRequest(d.getProcessDefinitionKey()).send().join())
                    .contains("<bpmn:process id=\"probe\"");
        });
        assertThat(client.newProcessDefinitionSearchRequest().filter(f -> f.processDefinitionId("absent")).send().join().items())
                .isEmpty();
        assertProblem(404, () -> client.newProcessDefinitionGetXmlRequest(1).send().join());
    }

    @Test
    void findsProcessInstancesByStateVariableAndParent() {
        start();
        toChild();
        var parent = instances("probe", ProcessInstanceState.ACTIVE).getFirst();
        assertThat(parent.getProcessDefinitionName()).isEqualTo("Probe");
        assertThat(parent.getEndDate()).isNull();
        assertThat(instances("probe", ProcessInstanceState.COMPLETED)).isEmpty();
        assertThat(withProbeId("\"p1\"")).hasSize(1);
        assertThat(withProbeId("\"p2\"")).isEmpty();
        assertThat(instances("probe-child", ProcessInstanceState.ACTIVE)).singleElement().satisfies(child -> assertThat(
                        child.getParentProcessInstanceKey())
                .isEqualTo(parent.getProcessInstanceKey()));

        toEnd();
        assertThat(instances("probe", ProcessInstanceState.ACTIVE)).isEmpty();
        assertThat(instances("probe", ProcessInstanceState.COMPLETED)).singleElement().satisfies(p -> assertThat(p.getEndDate())
                .isNotNull());
        assertProblem(404, () -> client.newProcessInstanceGetRequest(1).send().join());
    }

    @Test
    void findsElementInstancesAndSequenceFlows() {
        start();
        toDecision();
        assertThatProcessInstance(byProcessId("probe"))
                .hasActiveElements(byName("Decide"))
                .hasCompletedElementsInOrder("requested", "work")
                .hasNotActivatedElements("advise", "done");
        var instance = instances("probe", ProcessInstanceState.ACTIVE).getFirst().getProcessInstanceKey();
        assertThat(elements(ElementInstanceState.ACTIVE, ElementInstanceType.USER_TASK)).containsExactly("decide");
        assertThat(elements(ElementInstanceState.ACTIVE, ElementInstanceType.SERVICE_TASK)).isEmpty();
        assertThat(client.newProcessInstanceSequenceFlowsRequest(instance).send().join())
                .extracting(f -> f.getElementId())
                .containsExactly("to-work", "to-decide");
    }

    @Test
    void findsJobsWithTheirListenerKindAndErrors() {
        start();
        complete("probe-register", Map.of());
        complete("probe-requested", Map.of());
        complete("probe-work", Map.of());
        eventually(() -> assertThat(jobs("probe-open", JobState.CREATED)).singleElement().satisfies(job -> {
            assertThat(job.getKind()).isEqualTo(JobKind.EXECUTION_LISTENER);
            assertThat(job.getListenerEventType()).isEqualTo(ListenerEventType.START);
            assertThat(job.getElementId()).isEqualTo("decide");
        }));
        assertThat(jobs("probe-work", JobState.CREATED)).isEmpty();
        assertThat(jobs("probe-work", JobState.COMPLETED)).hasSize(1);

        var open = jobs("probe-open", JobState.CREATED).getFirst().getJobKey();
        client.newFailCommand(open).retries(1).errorMessage("no calendar").send().join();
        eventually(() -> assertThat(jobs("probe-open", JobState.FAILED)).singleElement().satisfies(job -> {
            assertThat(job.getErrorMessage()).isEqualTo("no calendar");
            assertThat(job.getRetries()).isEqualTo(1);
            assertThat(job.hasFailedWithRetriesLeft()).isTrue();
        }));
    }

    @Test
    void findsAssignsAndCompletesUserTasks() {
        start();
        toDecision();
        assertThatUserTask(UserTaskSelectors.byElementId("decide"))
                .isCreated()
                .hasName("Decide")
                .hasPriority(70)
                .hasCandidateGroup("team-AM03")
                .hasAssignee(null);
        var task = tasks("team-AM03").getFirst();
        assertThat(task.getFormKey()).isNotNull();
        assertThat(task.getDueDate().toInstant()).isAfter(engine.getCurrentTime().plus(Duration.ofDays(4)));
        assertThat(tasks("team-AM04")).isEmpty();
        assertThat(tasksOf("p1")).hasSize(1);
        assertThat(tasksOf("p2")).isEmpty();

        var key = task.getUserTaskKey();
        client.newAssignUserTaskCommand(key).assignee("anna").allowOverride(false).send().join();
        assertThatUserTask(UserTaskSelectors.byElementId("decide")).isCreated().hasAssignee("anna");
        assertProblem(409, () -> client.newAssignUserTaskCommand(key).assignee("bert").allowOverride(false).send().join());
        client.newUnassignUserTaskCommand(key).send().join();
        assertThatUserTask(UserTaskSelectors.byElementId("decide")).hasAssignee(null);

        client.newCompleteUserTaskCommand(key).variables(Map.of("decision", "yes", "note", "local")).send().join();
        assertThatUserTask(UserTaskSelectors.byElementId("decide")).isCompleted();
        assertProblem(404, () -> client.newCompleteUserTaskCommand(key).send().join());
        assertProblem(404, () -> client.newAssignUserTaskCommand(1).assignee("anna").send().join());
    }

    @Test
    void findsVariablesInTheirScope() {
        start();
        toDecision();
        complete("decide");
        complete("probe-record", Map.of());
        assertThatProcessInstance(byProcessId("probe"))
                .hasVariable("decision", "yes")
                .hasLocalVariable("decide", "note", "local")
                .hasLocalVariable("decide", "priority", 70);
        var global = instances("probe", ProcessInstanceState.ACTIVE).getFirst().getProcessInstanceKey();
        assertThat(client.newVariableSearchRequest().filter(f -> f.scopeKey(global)).send().join().items())
                .extracting(Variable::getName)
                .contains("probeId", "decision")
                .doesNotContain("note", "priority", "dueAt");
        var key = client.newVariableSearchRequest().filter(f -> f.name("note")).send().join().items().getFirst().getVariableKey();
        assertThat(client.newVariableGetRequest(key).send().join().getValue()).isEqualTo("\"local\"");
        assertProblem(404, () -> client.newVariableGetRequest(1).send().join());
    }

    @Test
    void findsAndResolvesIncidents() {
        start();
        assertThatProcessInstance(byProcessId("probe")).hasNoActiveIncidents();
        complete("probe-register", Map.of());
        complete("probe-requested", Map.of());
        var work = awaitJob("probe-work").getJobKey();
        client.newFailCommand(work).retries(0).errorMessage("out of order").send().join();
        assertThatProcessInstance(byProcessId("probe")).hasActiveIncidents();
        assertThat(incidents(IncidentState.ACTIVE)).containsExactly(IncidentErrorType.JOB_NO_RETRIES);
        assertThat(instances("probe", ProcessInstanceState.ACTIVE).getFirst().getHasIncident()).isTrue();

        engine.resolveIncident(byElementId("work"));
        assertThatProcessInstance(byProcessId("probe")).hasNoActiveIncidents();
        assertThat(incidents(IncidentState.RESOLVED)).containsExactly(IncidentErrorType.JOB_NO_RETRIES);
        assertThat(instances("probe", ProcessInstanceState.ACTIVE).getFirst().getHasIncident()).isFalse();
    }

    @Test
    void findsDecisionInstances() {
        start();
        toChild();
        assertThatDecision(DecisionSelectors.byId("probe-advice"))
                .isEvaluated()
                .hasMatchedRules(1, 2)
                .hasOutput(List.of("go on", "ask again"));
        var found = client.newDecisionInstanceSearchRequest().filter(f -> f.decisionDefinitionId("probe-advice")).send().join().items();
        var full = client.newDecisionInstanceGetRequest(found.getFirst().getDecisionInstanceId()).send().join();
        assertThat(full.getEvaluatedInputs()).extracting(i -> i.getInputValue()).containsExactly("\"yes\"");
        assertThat(full.getMatchedRules()).extracting(r -> r.getRuleId()).containsExactly("rule-yes", "rule-any");
        assertThat(client.newDecisionInstanceSearchRequest().filter(f -> f.decisionDefinitionId("absent")).send().join().items())
                .isEmpty();
        assertProblem(404, () -> client.newDecisionInstanceGetRequest("1-1").send().join());
    }

    @Test
    void findsMessageSubscriptions() {
        start();
        toDecision();
        assertThatProcessInstance(byProcessId("probe"))
                .isWaitingForMessage("probe-withdrawn", "p1")
                .isNotWaitingForMessage("probe-withdrawn", "p2")
                .isNotWaitingForMessage("probe-confirmed")
                .hasCorrelatedMessage("probe-requested", "p1");
        publish("probe-withdrawn", "p1");
        assertThatProcessInstance(byProcessId("probe"))
                .isCompleted()
                .hasTerminatedElements("decide")
                .hasCorrelatedMessage("probe-withdrawn", "p1");
        assertThat(client.newMessageSubscriptionSearchRequest()
                        .filter(f -> f.messageSubscriptionState(MessageSubscriptionState.CREATED))
                        .send()
                        .join()
                        .items())
                .noneMatch(s -> "probe-withdrawn".equals(s.getMessageName()));
        assertThatUserTask(UserTaskSelectors.byElementId("decide")).isCanceled();
    }

    @Test
    void movesTheClock() {
        start();
        toDecision();
        var before = engine.getCurrentTime();
        engine.increaseTime(Duration.ofDays(2));
        assertThat(engine.getCurrentTime()).isAfterOrEqualTo(before.plus(Duration.ofDays(2)));
        assertThat(jobs("probe-remind", JobState.CREATED)).isEmpty();
        engine.setTime(before.plus(Duration.ofDays(3)).plusSeconds(60));
        complete("probe-remind", Map.of());
        assertThatProcessInstance(byProcessId("probe")).hasCompletedElements("reminded").hasActiveElements("decide");
        engine.increaseTime(Duration.ofDays(7));
        assertThatProcessInstance(byProcessId("probe")).isCompleted().hasTerminatedElements("decide").hasCompletedElements("expired");
    }

    @Test
    void routesBpmnErrors() {
        start();
        complete("probe-register", Map.of());
        complete("probe-requested", Map.of());
        engine.throwBpmnErrorFromJob("probe-work", "impossible");
        assertThatProcessInstance(byProcessId("probe")).isCompleted().hasCompletedElements("work-impossible", "failed");
        assertThat(jobs("probe-work", JobState.ERROR_THROWN)).hasSize(1);
    }

    @Test
    @DisabledIfSystemProperty(named = EngineChoice.PROPERTY, matches = "containers")
    void refusesWhatItDoesNotPlay() {
        assertProblem(501, () -> client.newTenantGetRequest("absent").send().join());
        start();
        eventually(() -> assertThat(instances("probe", ProcessInstanceState.ACTIVE)).hasSize(1));
        assertProblem(400, () -> client.newProcessInstanceSearchRequest().filter(f -> f.errorMessage("x")).send().join());
    }
}
