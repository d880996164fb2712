package nl.dichterbij.training;

import static nl.dichterbij.training.TrainingFixtures.details;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.camunda.client.CamundaClient;
import nl.dichterbij.budget.Money;
import nl.dichterbij.testing.AfterWork;
import nl.dichterbij.testing.ApplicationTest;
import nl.dichterbij.testing.Cases;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Milestones;
import nl.dichterbij.trajectory.Step;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The process {@code training} with the real workers, tables and budget. Every type of job commits and dies once, so
 * that its first job is delivered twice.
 */
@ApplicationTest
@Import({TrainingFixtures.class, TrainingJourneyTest.DyingWorkers.class})
class TrainingJourneyTest {

    @Autowired
    private TrainingFixtures fixtures;
    @Autowired
    private Cases cases;
    @Autowired
    private Attendance attendance;
    @Autowired
    private EnrolmentQueries queries;
    @Autowired
    private Settlements settlements;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Milestones milestones;
    @Autowired
    private Steps steps;
    @Autowired
    private CamundaClient camunda;
    @Autowired
    private JdbcClient jdbc;

    private CaseId id;
    private UUID start;

    @BeforeEach
    void wantTraining() {
        id = fixtures.newCase();
        start = fixtures.start(details("Groen doen", TrainingFixtures.EMMEN, 16, true, 900, AgeRange.ALL), 1, 2);
        camunda.newCreateInstanceCommand().bpmnProcessId("training").latestVersion().variables(Map.of("caseId", id.toString(),
                "caseNumber", fixtures.numberOf(id), "regionCode", "AM03", "occurrence", 1)).send().join();
    }

    @Test
    void leadsThroughMoneyAbsenceAndDropOutToASettlement() {
        choose();
        decide("APPROVED");
        enrolAndBegin();
        cases.complete(id, "confirm-training-start", Map.of("startOutcome", "started"));
        cases.eventually(() -> assertThat(milestonesOf(id)).contains("milestone-budget-granted", "milestone-training-enrolled", "milestone-training-started"));
        assertThat(fixtures.taken(start)).isEqualTo(1);

        var participant = queries.on(start).getFirst();
        attendance.record(fixtures.today().minusDays(8), Map.of(participant, Optional.of(AbsenceReason.UNANNOUNCED)));
        attendance.record(fixtures.today().minusDays(1), Map.of(participant, Optional.of(AbsenceReason.UNANNOUNCED)));
        cases.complete(id, "discuss-training-progress", Map.of("progressOutcome", "dropped-out", "dropOutReason", "too-much-absence"));
        cases.complete(id, "settle-training-costs", Map.of("settlementOutcome", "settled"));
        // nobody had entered what the school keeps
        cases.eventually(() -> assertThat(opened("settle-training-costs")).isEqualTo(2));
        assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("900.00 0.00");
        settlements.charge(id, participant.enrolmentId(), Money.of(320));
        cases.complete(id, "settle-training-costs", Map.of("settlementOutcome", "settled"));

        cases.eventually(() -> assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("0.00 320.00"));
        assertThat(fixtures.stateOf(id)).isEqualTo("DROPPED_OUT too-much-absence");
        assertThat(fixtures.taken(start)).isZero();
        assertThat(bookings()).containsExactly("RESERVE 900.00", "COMMIT 900.00", "REALISE 320.00", "RELEASE_REST 580.00");
        assertThat(jdbc.sql("select count(*) from training_progress p join training_enrolment e on e.id = p.enrolment_id where e.case_id = ?")
                .param(id.value()).query(Integer.class).single()).isEqualTo(1);
        cases.eventually(() -> assertThat(DyingWorkers.SURVIVED).contains("take-training-place", "record-training-start",
                "register-training-drop-out", "return-unspent-budget"));
        assertThat(bookings()).hasSize(4);
    }

    @Test
    void completionBooksTheCosts() {
        choose();
        decide("APPROVED");
        enrolAndBegin();
        // what is left of it is over before the next talk
        jdbc.sql("update training_enrolment set ends_on = starts_on where case_id = ?").param(id.value()).update();
        cases.complete(id, "confirm-training-start", Map.of("startOutcome", "started"));
        cases.complete(id, "complete-training", Map.of("completionOutcome", "completed", "trainingResult", "certificate"));
        cases.eventually(() -> assertThat(milestonesOf(id)).contains("milestone-training-completed"));
        assertThat(fixtures.stateOf(id)).isEqualTo("COMPLETED");
        assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("0.00 900.00");
        assertThat(fixtures.taken(start)).isEqualTo(1);
    }

    @Test
    void withoutMoneyThePlaceGoesToSomeoneElse() {
        choose();
        decide("REFUSED");
        cases.eventually(() -> assertThat(fixtures.stateOf(id)).isEqualTo("NOT_STARTED budget-refused"));
        assertThat(fixtures.taken(start)).isZero();
        assertThat(bookings()).containsExactly("RESERVE 900.00", "RELEASE 900.00");
    }

    @Test
    void offersNoPlaceThatIsGoneAndRefusesWhatWasTamperedWith() {
        cases.complete(id, "choose-training", Map.of("offerChoice", "enrol", "startId", "geen-uuid", "regularProvision", "unavailable"));
        cases.eventually(() -> assertThat(opened("choose-training")).isEqualTo(2));
        jdbc.sql("update training_start set places_taken = capacity where id = ?").param(start).update();
        choose();
        cases.eventually(() -> assertThat(opened("choose-training")).isEqualTo(3));
        assertThat(queries.of(id)).isEmpty();
        cases.complete(id, "choose-training", Map.of("offerChoice", "nothing-suitable"));
        cases.eventually(() -> assertThat(steps.openIn(id)).noneMatch(step -> step.elementId().equals("choose-training")));
    }

    @Test
    void withdrawingLeavesNothingBehind() {
        choose();
        cases.await(id, "decide-budget");
        assertThat(fixtures.taken(start)).isEqualTo(1);
        trajectories.withdraw(id);
        assertThat(fixtures.taken(start)).isZero();
        assertThat(bookings()).containsExactly("RESERVE 900.00", "RELEASE 900.00");
        assertThat(fixtures.stateOf(id)).isEqualTo("NOT_STARTED case-closed");
    }

    private void choose() {
        fixtures.grant(10_000);
        cases.complete(id, "choose-training", Map.of("offerChoice", "enrol", "startId", start.toString(), "regularProvision", "unavailable"));
    }

    /** Somebody has written the decision in the dossier, and says so in the task. */
    private void decide(String outcome) {
        cases.await(id, "decide-budget");
        jdbc.sql("""
                insert into budget_decision (request_id, number, outcome, motivation, two_needed, first_username, first_name, first_at)
                values (?, 1, ?, 'Past', false, 'manager', 'Manager', now())""").params(fixtures.requestOf(id), outcome).update();
        cases.complete(id, "decide-budget", Map.of("budgetDecision", outcome.toLowerCase(java.util.Locale.ROOT)));
    }

    /** The training has begun already, so that nothing waits for eight o'clock of a day to come. */
    private void enrolAndBegin() {
        cases.await(id, "enrol-in-training");
        fixtures.beganEarlier(start, 30);
        cases.complete(id, "enrol-in-training", Map.of("enrolOutcome", "enrolled"));
        cases.await(id, "confirm-training-start");
    }

    private long opened(String element) {
        return steps.of(id).stream().map(Step::elementId).filter(element::equals).count();
    }

    private List<String> milestonesOf(CaseId of) {
        return milestones.of(of).stream().map(Milestones.Milestone::code).toList();
    }

    private List<String> bookings() {
        return jdbc.sql("select kind || ' ' || amount from budget_entry where request_id = ? order by id")
                .param(fixtures.requestOf(id)).query(String.class).list();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class DyingWorkers {

        static final Set<String> SURVIVED = ConcurrentHashMap.newKeySet();
        private static final Set<String> DIED = ConcurrentHashMap.newKeySet();

        @Bean
        static AfterWork dyingWorkers() {
            return new AfterWork(DyingWorkers::once);
        }

        /** The first delivery of each type of job commits and then dies; the second one goes through. */
        private static void once(String jobType) {
            if (DIED.add(jobType)) {
                throw new IllegalStateException("died after commit");
            }
            SURVIVED.add(jobType);
        }
    }
}
