package nl.dichterbij.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.UserTaskState;
import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.ApplicationTest;
import nl.dichterbij.testing.Cases;
import nl.dichterbij.trajectory.Step;
import nl.dichterbij.trajectory.Steps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process {@code event} with its real workers and tables: steps without a case. */
@ApplicationTest
class EventJourneyTest {

    private static final RegionCode DRENTHE = new RegionCode("AM03");

    @Autowired
    private Editions editions;
    @Autowired
    private StandPlan plan;
    @Autowired
    private Stands stands;
    @Autowired
    private Leads leads;
    @Autowired
    private Steps steps;
    @Autowired
    private Employers employers;
    @Autowired
    private Cases cases;
    @Autowired
    private CamundaClient camunda;
    @Autowired
    private Clock clock;

    @Test
    void leadsFromPlanToEvaluation() {
        var edition = editions.plan(UUID.randomUUID(), details());
        complete(edition, "prepare-event", Map.of());
        complete(edition, "open-event", Map.of());
        // nothing to open yet: prepare once more
        await(edition, "prepare-event");
        plan.add(edition, 0, List.of(employer()));
        complete(edition, "prepare-event", Map.of());
        complete(edition, "open-event", Map.of());
        await(edition, "run-event");
        assertThat(editions.get(edition).state()).isEqualTo(EditionState.OPEN);
        leads.receive(stands.of(edition).getFirst(), UUID.randomUUID(), new LeadDetails("Fenna", null, "0612345678", Set.of()));
        complete(edition, "run-event", Map.of());
        await(edition, "follow-up-leads");
        assertThat(editions.get(edition).state()).isEqualTo(EditionState.HELD);
        leads.close(edition, leads.of(edition, 0).getFirst().id(), "no-interest");
        complete(edition, "evaluate-event", Map.of("evaluationOutcome", "repeat"));
        cases.eventually(() -> assertThat(editions.get(edition)).returns(EditionState.EVALUATED, EditionView::state).returns("repeat", EditionView::evaluation));
        assertThat(open(edition)).isEmpty();
    }

    @Test
    void cancellingEndsTheProcess() {
        var edition = editions.plan(UUID.randomUUID(), details());
        var task = await(edition, "prepare-event");
        editions.cancel(edition);
        assertThat(open(edition)).isEmpty();
        cases.eventually(() -> assertThat(camunda.newUserTaskSearchRequest().filter(t -> t.state(UserTaskState.CREATED)).send().join().items())
                .noneMatch(t -> t.getUserTaskKey().equals(task)));
    }

    /** Held yesterday, so that the timer of the day itself is due at once. */
    private EditionDetails details() {
        return new EditionDetails("Banenmarkt", LocalDate.now(clock).minusDays(1), "Atlas", new MunicipalityCode("0114"), 500);
    }

    private String employer() {
        var number = String.valueOf(50_000_000 + (int) (System.nanoTime() % 1_000_000));
        employers.register(new NewEmployer("Kwekerij", new KvkNumber(number), DRENTHE, "Emmen", Contact.UNKNOWN));
        return number;
    }

    private List<Step> open(EditionId edition) {
        return steps.openOfOtherSubjects(DRENTHE).entrySet().stream().filter(step -> step.getValue().equals(edition.value()))
                .map(Map.Entry::getKey).toList();
    }

    private Long await(EditionId edition, String step) {
        var found = new java.util.concurrent.atomic.AtomicReference<Long>();
        cases.eventually(() -> {
            var tasks = open(edition).stream().filter(open -> open.elementId().equals(step))
                    .flatMap(open -> camunda.newUserTaskSearchRequest()
                            .filter(task -> task.elementInstanceKey(open.elementInstanceKey()).state(UserTaskState.CREATED)).send().join().items().stream())
                    .toList();
            assertThat(tasks).as(step).hasSize(1);
            found.set(tasks.getFirst().getUserTaskKey());
        });
        return found.get();
    }

    private void complete(EditionId edition, String step, Map<String, Object> answers) {
        camunda.newCompleteUserTaskCommand(await(edition, step)).variables(answers).send().join();
    }
}
