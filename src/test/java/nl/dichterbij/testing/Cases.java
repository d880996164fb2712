package nl.dichterbij.testing;


import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
import nl.dichterbij.trajectory.Wishes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;

/** Registers people and does the human steps of their cases, as a caseworker would in Tasklist. */
@TestComponent
public class Cases {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Registrations registrations;
    private final CamundaClient camunda;
    private final Clock clock;

    Cases(@Lazy Registrations registrations, CamundaClient camunda, Clock clock) {
        this.registrations = registrations;
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
        camunda.newCompleteUserTaskCommand(await(id, step).getUserTaskKey()).variables(answers).send().join();
    }

    /** Waits until the step is open. */
    public UserTask await(CaseId id, String step) {
        return org.awaitility.Awaitility.await(step).atMost(PATIENCE).pollInterval(Duration.ofMillis(20))
                .until(() -> camunda.newUserTaskSearchRequest()
                        .filter(task -> task.elementId(step).state(UserTaskState.CREATED)
                                .processInstanceVariables(Map.of("caseId", "\"" + id + "\"")))
                        .send().join().items(), tasks -> tasks.size() == 1)
                .getFirst();
    }

    public void eventually(org.awaitility.core.ThrowingRunnable fact) {
        org.awaitility.Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).untilAsserted(fact);
    }
}
