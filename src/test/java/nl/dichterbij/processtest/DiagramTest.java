package nl.dichterbij.processtest;

import static io.camunda.process.test.api.CamundaAssert.assertThatProcessInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.assertions.ProcessInstanceAssert;
import io.camunda.process.test.api.assertions.ProcessInstanceSelectors;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.dichterbij.testing.AddedSteps;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A test of diagrams or decisions in {@code bpmn/}, deployed with all that they call, decide and show, and every job type
 * answered by {@link MockedWorkers}. What a test does not say goes the way of a person who gets placed.
 */
@ProcessTest
public abstract class DiagramTest {

    /** From the opening of a step until its reminder, in these tests. */
    protected static final Duration REMINDER = Duration.ofDays(3);

    /** From the opening of a step until nobody waits for it any longer, in these tests. */
    protected static final Duration EXPIRY = Duration.ofDays(9);

    /** From the questions of a follow-up until nobody waits for answers any longer, in these tests. */
    protected static final Duration ANSWERS = Duration.ofDays(7);

    /** From the arrangements until the start, in these tests. */
    protected static final Duration UNTIL_START = Duration.ofDays(14);

    protected static final String CASE = "0b2f6f4e-5a51-4d4e-9f0e-2b8c7a1d3e90";

    private static final Map<String, Map<String, Object>> ADDED = AddedSteps.unknown();
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Autowired
    protected CamundaClient client;

    @Autowired
    protected CamundaProcessTestContext engine;

    protected MockedWorkers workers;

    private final Models models;

    /** @param models names of files in {@code bpmn/} without their ending: what the test starts or evaluates by itself */
    protected DiagramTest(String... models) {
        this.models = Models.with(models);
    }

    @BeforeEach
    void deployAndOpenWorkers() {
        models.deploy(client);
        workers = new MockedWorkers(client, models.jobTypes());
        workers.usually("open-step", this::stepOpened);
        workers.usually("check-uwv-registration", () -> Map.of("uwvRegistrationNeeded", false));
        workers.usually("collect-advice-facts", () -> Map.of("withinProgrammeAge", false));
        workers.usually("compare-demand", () -> Map.of("fullMatches", 2, "partialMatches", 3));
        workers.usually("search-vacancies", () -> Map.of(
                "proposalCount", 1, "proposalOptions", List.of(Map.of("label", "V-12", "value", "p-1"))));
        workers.usually("secure-match", () -> Map.of("vacancyId", "v-12"));
        workers.usually("ask-follow-up", () -> Map.of("answersDueAt", engine.getCurrentTime().plus(ANSWERS).toString()));
        workers.usually("weigh-follow-up-answers", () -> Map.of(
                "jobseekerAnswer", "not-asked", "employerAnswer", "not-asked", "riskReported", false));
        workers.usually("register-placement", () -> Map.of("placementId", "pl-7"));
        workers.usually("ask-start", () -> Map.of("startRequestId", "sr-3"));
        workers.usually("collect-instrument-facts", () -> instrumentFacts(true));
        workers.usually("record-instrument-advice", () -> Map.of("instrumentOptions", List.of(Map.of("label", "Geen", "value", "none"))));
        workers.usually("prepare-carving", () -> Map.of("maxAdjustments", 2));
        workers.usually("submit-function", () -> Map.of("functionRequestId", "fr-5", "worksCouncilNeeded", false, "adjustment", 1));
        workers.usually("offer-function", () -> Map.of("createdVacancyId", "v-12"));
    }

    /** What is known of somebody with bijstand in Emmen, about whom nothing was discussed yet but what is given. */
    protected static Map<String, Object> instrumentFacts(boolean known) {
        var facts = new HashMap<String, Object>(Map.of("benefitCode", "bijstand", "municipalityCode", "0114",
                "decisionDate", "2026-11-24", "olderWorker", false, "instrumentFactsKnown", known));
        List.of("uwvRegistered", "trialConditions", "wwTrialAccess", "earnsMinimumWage", "wageValue", "jobsRegister",
                "lkvCertificate", "supportNeeded").forEach(fact -> facts.put(fact, "unknown"));
        facts.put("fitDoubted", known ? "yes" : "unknown");
        return facts;
    }

    private Map<String, Object> stepOpened() {
        var now = engine.getCurrentTime();
        return Map.of(
                "dueAt", now.plus(Duration.ofDays(5)).toString(),
                "remindAt", now.plus(REMINDER).toString(),
                "expiresAt", now.plus(EXPIRY).toString(),
                "priority", 70,
                "dossierUrl", "http://localhost:8080/dossiers/2026-000001");
    }

    /** What someone who gets placed would answer in each step, in the order of the steps. */
    private Map<String, Object> answers(String task) {
        return switch (task) {
            case "conduct-intake" -> Map.of("intakeOutcome", "continue");
            case "register-at-uwv" -> Map.of("uwvOutcome", "registered");
            case "confirm-profile" -> Map.of("profileOutcome", "confirmed");
            case "choose-route" -> Map.of("chosenRoute", "matching", "choiceReason", "advice");
            case "judge-proposals" -> Map.of("judgement", "propose", "proposalId", "p-1");
            case "invite-candidate" -> Map.of("candidateAnswer", "yes");
            case "await-employer" -> Map.of("employerAnswer", "meet");
            case "discuss-match" -> Map.of("meetingOutcome", "match");
            case "discuss-instruments" -> Map.of("fitDoubted", "yes", "earnsMinimumWage", "unknown", "jobsRegister", "no",
                    "lkvCertificate", "no", "supportNeeded", "no");
            case "choose-employer" -> Map.of("employerChoice", "chosen");
            case "analyse-work" -> Map.of("analysisOutcome", "done");
            case "propose-function" -> Map.of("functionOutcome", "proposed");
            case "await-function-answer" -> Map.of("functionAnswer", "agree");
            case "await-works-council" -> Map.of("worksCouncilAnswer", "agree");
            case "agree-placement" -> Map.of(
                    "arrangementOutcome", "agreed",
                    "startDate", inDays(UNTIL_START.toDays()),
                    "contractType", "permanent",
                    "hoursPerWeek", 32);
            case "confirm-start" -> Map.of("startOutcome", "started");
            case "decide-budget" -> Map.of("budgetDecision", "approved");
            case "choose-training" -> Map.of("offerChoice", "enrol", "startId", "s-1", "regularProvision", "unavailable");
            case "enrol-in-training" -> Map.of("enrolOutcome", "enrolled");
            case "confirm-training-start" -> Map.of("startOutcome", "started");
            case "discuss-training-progress" -> Map.of("progressOutcome", "on-track");
            case "complete-training" -> Map.of("completionOutcome", "completed", "trainingResult", "certificate");
            case "settle-training-costs" -> Map.of("settlementOutcome", "settled");
            case "discuss-next-step" -> Map.of("answers", Map.of("outcome", "choose-again"));
            case "contact-candidate" -> Map.of("contactOutcome", "reached", "workStatus", "working", "atRisk", false);
            case "choose-open-hiring-place" -> Map.of("placeChoice", "enrol", "openHiringPlaceId", "oh-1",
                    "canStart", "yes", "startFrom", inDays(0), "hoursPerWeek", 24);
            case "ask-still-waiting" -> Map.of("waitAnswer", "wait");
            case "call-in-turn" -> Map.of("callOutcome", "start");
            case "ask-list-owner" -> Map.of("ownerAnswer", "started");
            case "confirm-open-hiring-start" -> Map.of("startOutcome", "started", "startDate", inDays(0),
                    "contractType", "fixed-term", "hoursPerWeek", 24, "followUpConsent", "yes");
            case "prepare-event", "open-event", "run-event", "follow-up-leads" -> Map.of();
            case "evaluate-event" -> Map.of("evaluationOutcome", "repeat");
            case "choose-leerbedrijf" -> Map.of("leerbedrijfOutcome", "chosen");
            case "choose-work-processes" -> Map.of();
            case "sign-agreement" -> Map.of("signingOutcome", "signed");
            case "call-praktijkopleider" -> Map.of("judgementCallOutcome", "ask-again");
            case "resolve-block" -> Map.of("blockOutcome", "decide-again");
            case "obtain-praktijkopleider-signature", "obtain-school-signature" -> Map.of("signatureOutcome", "signed");
            case "deliver-statement" -> Map.of("deliveryWay", "in-person");
            default -> throw new IllegalArgumentException(task);
        };
    }

    /** The day so many days after the engine's, as a form gives it. */
    protected final String inDays(long days) {
        return LocalDate.ofInstant(engine.getCurrentTime(), ZONE).plusDays(days).toString();
    }

    protected final void start(String processId) {
        client.newCreateInstanceCommand()
                .bpmnProcessId(processId)
                .latestVersion()
                .variables(Map.of("caseId", CASE, "caseNumber", "2026-000001", "regionCode", "AM03", "occurrence", 1))
                .send()
                .join();
    }

    protected final void publish(String message, String key, String messageId, Map<String, Object> variables) {
        client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(key)
                .messageId(messageId)
                .timeToLive(Duration.ofMinutes(10))
                .variables(variables)
                .send()
                .join();
    }

    /** Waits until this user task is open, and checks what every user task must have. */
    protected final UserTask open(String task) {
        var open = await().atMost(Duration.ofSeconds(20))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> openOrPassAdded(task), found -> found.size() == 1)
                .getFirst();
        assertThat(open.getFormKey()).as("form of " + task).isNotNull();
        assertThat(open.getCandidateGroups()).containsExactly("caseworkers-AM03");
        assertThat(open.getPriority()).isEqualTo(70);
        assertThat(open.getDueDate()).as("due date of " + task).isNotNull();
        return open;
    }

    /** Steps that a process owner added are gone through on the way. */
    private List<UserTask> openOrPassAdded(String task) {
        ADDED.forEach((added, answers) -> {
            if (!added.equals(task)) {
                openTasks(added).forEach(open -> client.newCompleteUserTaskCommand(open.getUserTaskKey()).variables(answers).send().join());
            }
        });
        return openTasks(task);
    }

    private List<UserTask> openTasks(String task) {
        return client.newUserTaskSearchRequest()
                .filter(f -> f.elementId(task).state(UserTaskState.CREATED))
                .send()
                .join()
                .items();
    }

    /** Completes a user task with the usual answers, of which these are changed. */
    protected final void complete(String task, Object... namesAndValues) {
        var variables = new HashMap<>(answers(task));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            variables.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        client.newCompleteUserTaskCommand(open(task).getUserTaskKey()).variables(variables).send().join();
    }

    /** Completes a user task with these answers and no others. */
    protected final void completeOnly(String task, Map<String, Object> answers) {
        client.newCompleteUserTaskCommand(open(task).getUserTaskKey()).variables(answers).send().join();
    }

    /** Waits for a timer to be running and lets the time pass. */
    protected final void pass(String processId, String timer, Duration time) {
        process(processId).hasActiveElements(timer);
        engine.increaseTime(time);
    }

    /** Lets the reminder of an open task come due: somebody is reminded, and the task stays open. */
    protected final void assertReminds(String processId, String task) {
        open(task);
        engine.increaseTime(REMINDER.plusMinutes(1));
        process(processId).hasCompletedElements("remind-" + task, task + "-reminded").hasActiveElements(task);
        assertThat(workers.elements("remind-step")).containsExactly("remind-" + task);
        open(task);
    }

    protected static ProcessInstanceAssert process(String processId) {
        return assertThatProcessInstance(ProcessInstanceSelectors.byProcessId(processId));
    }

    /** Names of the variables that ended up on the process instance itself. */
    protected final Set<String> variables(String processId) {
        var instance = client.newProcessInstanceSearchRequest()
                .filter(f -> f.processDefinitionId(processId))
                .send()
                .join()
                .singleItem()
                .getProcessInstanceKey();
        var names = new TreeSet<String>();
        client.newVariableSearchRequest()
                .filter(f -> f.scopeKey(instance))
                .send()
                .join()
                .items()
                .forEach(v -> names.add(v.getName()));
        return names;
    }
}
