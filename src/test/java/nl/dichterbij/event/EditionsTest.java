package nl.dichterbij.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.StepSubject;
import nl.dichterbij.trajectory.Steps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

class EditionsTest extends EventTest {

    @Autowired
    LeadRetention retention;
    @Autowired
    Steps steps;
    @Autowired
    TransactionTemplate transaction;

    @Test
    void plansOncePerSubmissionAndStartsOneProcess() {
        var submission = UUID.randomUUID();
        var edition = editions.plan(submission, details());
        assertThat(editions.plan(submission, details())).isEqualTo(edition);
        assertThat(messages("event-planned", edition)).isEqualTo(1);
        assertThat(editions.findAll(List.of(edition.value(), UUID.randomUUID()))).singleElement()
                .returns(true, StepSubject::open).returns(DRENTHE, StepSubject::region)
                .returns("/evenementen/" + editions.get(edition).number(), StepSubject::path);
    }

    @Test
    void changesOnlyWhilePlannedAndNotOverAColleague() {
        var edition = plan();
        editions.change(edition, 0, details());
        assertThatThrownBy(() -> editions.change(edition, 0, details())).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(editions.open(edition)).as("no stands yet").isEmpty();
        plan.add(edition, 0, List.of(employer("Bakkerij")));
        assertThat(editions.open(edition)).contains(LocalDate.now(clock).plusDays(30));
        assertThat(editions.open(edition)).as("delivered twice").isPresent();
        assertThatThrownBy(() -> editions.change(edition, editions.get(edition).version(), details())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fillsAFloorOf116StandsInOrder() {
        var edition = plan();
        var numbers = IntStream.range(0, 116).mapToObj(i -> employer("Bedrijf " + i)).toList();
        assertThat(plan.add(edition, 0, Stream.concat(numbers.stream(), Stream.of("12", "nee", "")).toList()).unknown()).containsExactly("12", "nee");
        assertThat(stands.of(edition)).as("all or nothing").isEmpty();
        assertThat(plan.add(edition, 0, numbers).added()).isEqualTo(116);
        assertThat(plan.add(edition, 0, numbers).added()).as("a second click").isZero();
        assertThat(stands.of(edition)).hasSize(116).extracting(Stand::number).isEqualTo(IntStream.rangeClosed(1, 116).boxed().toList());
        assertThat(stands.of(edition)).extracting(Stand::code).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z2-9]{6}"));
        assertThat(plan.add(edition, 116, IntStream.range(0, 400).mapToObj(i -> numbers.getFirst()).toList()).tooMany()).isTrue();
        assertThat(plan.remove(edition, 116)).isTrue();
        assertThat(plan.add(edition, 115, List.of(numbers.getFirst())).added()).as("an employer may have two").isEqualTo(1);
    }

    @Test
    void aDoubleSubmitIsOneLeadAndAStandWithALeadStays() {
        var stand = openStand();
        var submission = UUID.randomUUID();
        leads.receive(stand, submission, somebody("Wietse Brandsma", "0612345678"));
        leads.receive(stand, submission, somebody("Wietse Brandsma", "0612345678"));
        leads.receive(stand, UUID.randomUUID(), somebody("Wietse B.", "0612345678"));
        assertThat(only(stand.edition())).returns("Wietse", LeadView::firstName).returns("Brandsma", LeadView::lastName);
        leads.receive(stand, UUID.randomUUID(), somebody("Anders", "0687654321"));
        assertThat(leads.count(stand.edition())).isEqualTo(new LeadCounts(2, 2, 0, 0));
        assertThat(plan.remove(stand.edition(), stand.number())).isFalse();
    }

    @Test
    void twoHundredAtOnceAreTwoHundredLeads() throws Exception {
        var stand = openStand();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 200).mapToObj(i -> threads.submit(() -> {
                start.await();
                leads.receive(stand, UUID.randomUUID(), somebody("Bezoeker", "06%08d".formatted(i)));
                return true;
            })).toList();
            start.countDown();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(leads.count(stand.edition()).total()).isEqualTo(200);
    }

    @Test
    void cancellingClosesStepsAndLeadsAtOnce() {
        var stand = openStand();
        leads.receive(stand, UUID.randomUUID(), somebody("Wietse", "0612345678"));
        var key = UUID.randomUUID().getMostSignificantBits() >>> 1;
        jdbc.sql("""
                insert into step (element_instance_key, subject_id, region_code, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                values (?, ?, 'AM03', 1, 'run-event', 0, 'team', now(), now())""").params(key, stand.edition().value()).update();
        assertThat(steps.openOfOtherSubjects(DRENTHE)).containsValue(stand.edition().value());
        assertThat(editions.cancel(stand.edition())).isTrue();
        assertThat(editions.cancel(stand.edition())).isFalse();
        assertThat(steps.openOfOtherSubjects(DRENTHE)).doesNotContainValue(stand.edition().value());
        assertThat(only(stand.edition())).returns(LeadState.CLOSED, LeadView::state).returns("cancelled", LeadView::closeReason);
        assertThat(messages("event-cancelled", stand.edition())).isEqualTo(1);
        assertThat(editions.findAll(List.of(stand.edition().value()))).singleElement().returns(false, StepSubject::open);
    }

    @Test
    void theLastLeadIsToldWhenTheDayEndsAfterIt() {
        var stand = openStand();
        leads.receive(stand, UUID.randomUUID(), somebody("Wietse", "0612345678"));
        leads.close(stand.edition(), only(stand.edition()).id(), "no-interest");
        assertThat(messages("event-leads-handled", stand.edition())).isZero();
        editions.hold(stand.edition());
        assertThat(messages("event-leads-handled", stand.edition())).isEqualTo(1);
        var silent = openStand();
        editions.hold(silent.edition());
        assertThat(messages("event-leads-handled", silent.edition())).as("nobody left a name").isZero();
    }

    @Test
    void twoWhoHandleTheLastTwoAtOnceTellIt() throws Exception {
        var stand = openStand();
        leads.receive(stand, UUID.randomUUID(), somebody("Wietse", "0612345678"));
        leads.receive(stand, UUID.randomUUID(), somebody("Auke", "0687654321"));
        editions.hold(stand.edition());
        var last = leads.of(stand.edition(), 0);
        try (var colleague = Executors.newSingleThreadExecutor()) {
            var begun = new CountDownLatch(1);
            var other = transaction.execute(status -> {
                leads.close(stand.edition(), last.getFirst().id(), "no-interest");
                var closing = colleague.submit(() -> {
                    begun.countDown();
                    leads.close(stand.edition(), last.getLast().id(), "no-interest");
                });
                try {
                    begun.await();
                    // the other counts now, unless it waits for this transaction
                    closing.get(1, TimeUnit.SECONDS);
                } catch (InterruptedException | ExecutionException e) {
                    throw new IllegalStateException(e);
                } catch (TimeoutException e) {
                    // as it should
                }
                return closing;
            });
            other.get();
        }
        assertThat(messages("event-leads-handled", stand.edition())).isEqualTo(1);
    }

    @Test
    void theLastLeadEndsTheFollowUp() {
        var stand = openStand();
        leads.receive(stand, UUID.randomUUID(), somebody("Wietse", "0612345678"));
        leads.receive(stand, UUID.randomUUID(), somebody("Auke", "0687654321"));
        editions.hold(stand.edition());
        for (var lead : leads.of(stand.edition(), 0)) {
            assertThat(messages("event-leads-handled", stand.edition())).isZero();
            leads.contacted(stand.edition(), lead.id());
            leads.close(stand.edition(), lead.id(), "no-interest");
            leads.close(stand.edition(), lead.id(), "found-work");
        }
        assertThat(messages("event-leads-handled", stand.edition())).isEqualTo(1);
        assertThat(leads.of(stand.edition(), 0)).extracting(LeadView::closeReason).containsOnly("no-interest");
    }

    @Test
    void evaluatesOnce() {
        var stand = openStand();
        var key = UUID.randomUUID().getMostSignificantBits() >>> 1;
        jdbc.sql("""
                insert into step (element_instance_key, subject_id, region_code, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                values (?, ?, 'AM03', 1, 'evaluate-event', 0, 'team', now(), now())""").params(key, stand.edition().value()).update();
        editions.hold(stand.edition());
        editions.evaluate(new StepRef(stand.edition().value(), key), "repeat");
        editions.evaluate(new StepRef(stand.edition().value(), key), "stop");
        assertThat(editions.get(stand.edition())).returns(EditionState.EVALUATED, EditionView::state).returns("repeat", EditionView::evaluation);
    }

    @Test
    void aSilentLeadIsClosedAfterTheTermAndErasedAfterTheRetention() {
        var stand = openStand();
        leads.receive(stand, UUID.randomUUID(), somebody("Wietse Brandsma", "0612345678"));
        var id = only(stand.edition()).id();
        age(id, 29);
        retention.closeSilent();
        assertThat(only(stand.edition()).state()).isEqualTo(LeadState.NEW);
        age(id, 32);
        retention.closeSilent();
        assertThat(only(stand.edition())).returns(LeadState.CLOSED, LeadView::state).returns("no-reaction", LeadView::closeReason);
        age(id, 89);
        retention.erase();
        assertThat(only(stand.edition()).name()).isEqualTo("Wietse Brandsma");
        age(id, 92);
        retention.erase();
        assertThat(only(stand.edition())).returns(null, LeadView::name).returns(null, LeadView::phone).returns(List.of(), LeadView::interests);
        assertThat(leads.count(stand.edition()).total()).as("the figures stay").isEqualTo(1);
    }

    @Test
    void headcountsAreOnlyAdded() {
        var edition = plan();
        jdbc.sql("insert into headcount (edition_id, submission_id, counted, counted_at, username) values (?, ?, 5, now(), 'x')")
                .params(edition.value(), UUID.randomUUID()).update();
        assertThatThrownBy(() -> jdbc.sql("update headcount set counted = 6 where edition_id = ?").param(edition.value()).update())
                .isInstanceOf(DataAccessException.class);
    }

    private void age(LeadId id, int days) {
        jdbc.sql("update lead set changed_at = ? where id = ?").params(OffsetDateTime.now(clock).minusDays(days), id.value()).update();
    }
}
