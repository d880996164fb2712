package nl.dichterbij.training;

import static nl.dichterbij.training.TrainingFixtures.course;
import static nl.dichterbij.training.TrainingFixtures.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import jakarta.persistence.EntityManager;
import nl.dichterbij.budget.Money;
import nl.dichterbij.training.TrainingProgress.Check;
import nl.dichterbij.trajectory.CaseId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** From the start to the end. */
@TrainingTest
@Transactional
@RecordApplicationEvents
class TrainingProgressTest {

    @Autowired
    private TrainingFixtures fixtures;
    @Autowired
    private Enrolments enrolments;
    @Autowired
    private EnrolmentRepository stored;
    @Autowired
    private TrainingProgress progress;
    @Autowired
    private Settlements settlements;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private EntityManager entities;
    @Autowired
    private ApplicationEvents events;

    @Test
    void looksEveryMonthAndSoonerWhereThereAreWorries() {
        var id = started(course(0), 0, fixtures.newCase());
        assertThat(progress.planCheck(id, 1)).isEqualTo(new Check(today().plusMonths(1), false));
        progress.recordProgress(fixtures.step(id, "discuss-training-progress"), 1, "at-risk");
        assertThat(progress.planCheck(id, 1)).isEqualTo(new Check(today().plusDays(14), false));
        progress.recordProgress(fixtures.step(id, "discuss-training-progress"), 1, "on-track");
        assertThat(progress.planCheck(id, 1)).isEqualTo(new Check(today().plusMonths(1), false));
    }

    @Test
    void looksAtTheEndOfTheFirstPhase() {
        var id = started(programme(), 15 * 7, fixtures.newCase(today().minusYears(20)));
        assertThat(progress.planCheck(id, 1)).isEqualTo(new Check(today().plusDays(7), false));
        fixtures.beganEarlier(stored.get(id, 1).startId(), 7);
        entities.clear();
        assertThat(progress.planCheck(id, 1)).as("the phase has ended today").isEqualTo(new Check(today().plusMonths(1), false));
    }

    @Test
    void looksAtTheEndAtTheLatest() {
        var id = started(course(0), 23 * 7, fixtures.newCase());
        assertThat(progress.planCheck(id, 1)).isEqualTo(new Check(today().plusDays(7), true));
        progress.recordCompletion(fixtures.step(id, "complete-training"), 1, "extended", today().plusMonths(3));
        assertThat(progress.planCheck(id, 1)).isEqualTo(new Check(today().plusMonths(1), false));
    }

    @Test
    void keepsEveryTalkOnce() {
        var id = started(course(0), 0, fixtures.newCase());
        var step = fixtures.step(id, "discuss-training-progress");
        progress.recordProgress(step, 1, "at-risk");
        progress.recordProgress(step, 1, "on-track");
        assertThat(jdbc.sql("select outcome from training_progress where enrolment_id = ?").param(stored.get(id, 1).id())
                .query(String.class).list()).containsExactly("at-risk");
        assertThat(stored.get(id, 1).lastProgress()).isEqualTo(Progress.AT_RISK);
    }

    @Test
    void completionBooksTheWholeCostOnce() {
        var id = started(course(900), 0, fixtures.newCase());
        progress.complete(id, 1, "diploma");
        progress.complete(id, 1, "certificate");
        assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("0.00 900.00");
        assertThat(stored.get(id, 1).state()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(events.stream(TrainingCompleted.class).toList()).containsExactly(new TrainingCompleted(id, stored.get(id, 1).id()));
    }

    @Test
    void completionBooksWhatTheSchoolChargedAndReleasesTheRest() {
        var id = started(course(900), 0, fixtures.newCase());
        settlements.charge(id, stored.get(id, 1).id(), Money.parse("812,50").orElseThrow());
        progress.complete(id, 1, "diploma");
        assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("0.00 812.50");
    }

    @Test
    void aDropOutGivesThePlaceBackAtOnceAndTheMoneyOnceItIsKnownWhatIsKept() {
        var id = started(course(900), 0, fixtures.newCase());
        var enrolment = stored.get(id, 1);
        progress.dropOut(id, 1, "found-work");
        progress.dropOut(id, 1, "other");
        assertThat(fixtures.taken(enrolment.startId())).isZero();
        assertThat(events.stream(TrainingDroppedOut.class)).hasSize(1);
        assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("900.00 0.00");

        assertThat(progress.returnUnspent(id, 1)).isFalse();
        assertThat(settlements.charge(id, enrolment.id(), Money.of(900).plus(Money.of(1)))).as("more than was granted").isFalse();
        assertThat(settlements.charge(id, enrolment.id(), Money.of(300))).isTrue();
        assertThat(progress.returnUnspent(id, 1)).isTrue();
        assertThat(progress.returnUnspent(id, 1)).isTrue();
        assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("0.00 300.00");
        assertThat(settlements.charge(id, enrolment.id(), Money.of(100))).as("after the settlement").isFalse();
        entities.flush();
        assertThat(fixtures.stateOf(id)).isEqualTo("DROPPED_OUT found-work");
    }

    @Test
    void aSchoolThatKeepsNothingLeavesNothingBooked() {
        var id = started(course(900), 0, fixtures.newCase());
        progress.dropOut(id, 1, "other");
        settlements.charge(id, stored.get(id, 1).id(), Money.ZERO);
        assertThat(progress.returnUnspent(id, 1)).isTrue();
        assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("0.00 0.00");
    }

    @Test
    void nothingCanBeChargedBeforeTheMoneyIsGranted() {
        var id = fixtures.newCase();
        var enrolment = enrolments.take(id, 1, fixtures.start(course(900), 3, 1), false).orElseThrow();
        assertThat(settlements.charge(id, enrolment.id(), Money.of(1))).isFalse();
    }

    private CaseId started(OfferDetails details, int daysAgo, CaseId id) {
        var start = fixtures.start(details, 0, 3);
        enrolments.take(id, 1, start, false).orElseThrow().budgetRequest().ifPresent(request -> fixtures.commit(request.value()));
        enrolments.recordEnrolment(fixtures.step(id, "enrol-in-training"), 1, "enrolled");
        enrolments.recordStart(fixtures.step(id, "confirm-training-start"), 1, "started");
        entities.flush();
        fixtures.beganEarlier(start, daysAgo);
        entities.clear();
        return id;
    }

    private LocalDate today() {
        return fixtures.today();
    }
}
