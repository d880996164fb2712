package nl.dichterbij.testing;


import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Step;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Wishes;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registers people and does the human steps of their cases, as a caseworker would in Tasklist. */
@TestComponent
public class Cases {

    /** Steps that a process owner added to a diagram; they are gone through on the way. */
    private static final Map<String, Map<String, Object>> ADDED = AddedSteps.unknown();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Answers that lead to a placement; the proposal is chosen in {@link #complete}, as its reference differs. */
    private static final Map<String, Map<String, Object>> HAPPY_PATH = new LinkedHashMap<>();

    static {
        HAPPY_PATH.put("conduct-intake", Map.of("intakeOutcome", "continue", "uwvRegistered", true));
        HAPPY_PATH.put("confirm-profile", Map.of("profileOutcome", "confirmed"));
        HAPPY_PATH.put("choose-route", Map.of("chosenRoute", "matching", "choiceReason", "advice"));
        HAPPY_PATH.put("judge-proposals", Map.of("judgement", "propose"));
        HAPPY_PATH.put("invite-candidate", Map.of("candidateAnswer", "yes"));
        HAPPY_PATH.put("await-employer", Map.of("employerAnswer", "meet"));
        HAPPY_PATH.put("discuss-match", Map.of("meetingOutcome", "match"));
        HAPPY_PATH.put("discuss-instruments", Map.of("earnsMinimumWage", "yes", "jobsRegister", "no", "lkvCertificate", "no",
                "supportNeeded", "no", "uwvRegistered", "yes"));
        HAPPY_PATH.put("agree-placement", Map.of("arrangementOutcome", "agreed", "contractType", "fixed-term", "hoursPerWeek", 24));
        HAPPY_PATH.put("confirm-start", Map.of("startOutcome", "started"));
    }

    private final Registrations registrations;
    private final Steps steps;
    private final JdbcClient jdbc;
    private final CamundaClient camunda;
    private final Clock clock;

    Cases(Registrations registrations, Steps steps, JdbcClient jdbc, CamundaClient camunda, Clock clock) {
        this.registrations = registrations;
        this.steps = steps;
        this.jdbc = jdbc;
        this.camunda = camunda;
        this.clock = clock;
    }

    public CaseId register() {
        return register(UUID.randomUUID()).caseId();
    }

    public Registrations.Receipt register(UUID submission) {
        return registrations.register(new RegistrationRequest(submission,
                new PersonDetails("Jikke", "Testveld", LocalDate.of(1990, 5, 17), new Postcode("7811AB"),
                        new MunicipalityCode("0114"), "jikke@voorbeeld.nl", null, ContactWay.EMAIL, "nl", Benefit.NONE,
                        Instant.now(clock)),
                new Wishes(32, LocalDate.now(clock), Set.of(Sector.LOGISTICS))));
    }

    /** Waits for the step and answers its form. */
    public void complete(CaseId id, String step, Map<String, Object> answers) {
        var task = await(id, step);
        var all = new HashMap<>(answers);
        if (step.equals("judge-proposals") && "propose".equals(answers.get("judgement"))) {
            all.putIfAbsent("proposalId", bestProposal(id).toString());
        }
        if (step.equals("agree-placement") && "agreed".equals(answers.get("arrangementOutcome"))) {
            all.putIfAbsent("startDate", LocalDate.now(clock).toString());
        }
        camunda.newCompleteUserTaskCommand(task.getUserTaskKey()).variables(all).send().join();
    }

    /** Waits until the step is open. */
    public UserTask await(CaseId id, String step) {
        return eventually(step, () -> {
            ADDED.forEach((added, answers) -> {
                if (!added.equals(step)) {
                    task(id, added).ifPresent(task -> camunda.newCompleteUserTaskCommand(task.getUserTaskKey()).variables(answers).send().join());
                }
            });
            return task(id, step);
        });
    }

    private Optional<UserTask> task(CaseId id, String step) {
        return steps.openIn(id).stream().filter(open -> open.elementId().equals(step))
                .flatMap(open -> camunda.newUserTaskSearchRequest()
                        .filter(task -> task.elementInstanceKey(open.elementInstanceKey()).state(UserTaskState.CREATED))
                        .send().join().items().stream())
                .findFirst();
    }

    public UUID bestProposal(CaseId id) {
        return jdbc.sql("select id from proposal where case_id = ? and state = 'FOUND' order by score desc, id limit 1")
                .param(id.value()).query(UUID.class).single();
    }

    private static <T> T eventually(String what, Callable<Optional<T>> value) {
        return Awaitility.await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(value, Optional::isPresent)
                .orElseThrow();
    }

    /** The main job after registration, up to and including the step before this one. */
    public void until(CaseId id, String step) {
        for (var answered : HAPPY_PATH.entrySet()) {
            if (answered.getKey().equals(step)) {
                return;
            }
            complete(id, answered.getKey(), answered.getValue());
        }
    }

    /** Nothing is left in the engine for anybody to do in this case. */
    public void assertNoOpenTask(CaseId id) {
        var keys = steps.of(id).stream().map(Step::elementInstanceKey).collect(Collectors.toSet());
        var open = camunda.newUserTaskSearchRequest().filter(task -> task.state(UserTaskState.CREATED)).send().join().items();
        Assertions.assertThat(open).noneMatch(task -> keys.contains(task.getElementInstanceKey()));
    }

    public void eventually(ThrowingRunnable fact) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).untilAsserted(fact);
    }
}
