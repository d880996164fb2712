package nl.dichterbij.training;

import static nl.dichterbij.training.TrainingFixtures.course;
import static nl.dichterbij.training.TrainingFixtures.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.dichterbij.budget.Money;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** From the choice of an offer to the start, and back. */
@TrainingTest
@Transactional
@RecordApplicationEvents
class EnrolmentsTest {

    @Autowired
    private TrainingFixtures fixtures;
    @Autowired
    private Enrolments enrolments;
    @Autowired
    private OfferSearch search;
    @Autowired
    private Offers offers;
    @Autowired
    private Places places;
    @Autowired
    private Settlements settlements;
    @Autowired
    private TrainingProgress progress;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEvents events;

    @Test
    void offersWhatBeginsHasAPlaceAndFitsTheAge() {
        var open = fixtures.start(TrainingFixtures.details("Zorg", TrainingFixtures.EMMEN, null, false, 0, AgeRange.ALL), 10, 1);
        var full = fixtures.start(course(0), 10, 1);
        enrolments.take(fixtures.newCase(), 1, full, false).orElseThrow();
        var elsewhere = fixtures.start(TrainingFixtures.details("Elders", TrainingFixtures.ASSEN, null, false, 0, AgeRange.ALL), 10, 1);
        var closed = fixtures.offered(course(0));
        var inClosed = fixtures.start(closed, 10, 1);
        offers.close(closed.id());
        var past = fixtures.start(course(0), 10, 1);
        fixtures.beganEarlier(past, 11);
        var forYoung = fixtures.start(programme(), 10, 1);

        assertThat(values(fixtures.newCase())).contains(open.toString()).doesNotContain(full.toString(), elsewhere.toString(),
                inClosed.toString(), past.toString(), forYoung.toString());
        assertThat(values(fixtures.newCase(fixtures.today().minusYears(20)))).contains(forYoung.toString());
        assertThat(search.options(fixtures.newCase())).filteredOn(option -> option.get("value").equals(open.toString()))
                .extracting(option -> option.get("label")).singleElement().asString().startsWith("Zorg – ").matches("Zorg – \\d+ [a-z]+ \\d{4}");
    }

    /** The parameters say 16 to 30, on the day of the start. */
    @Test
    void looksAtTheAgeOnTheDayOfTheStart() {
        var start = fixtures.start(programme(), 10, 9);
        var thatDay = fixtures.today().plusDays(10);
        assertThat(enrolments.take(fixtures.newCase(thatDay.minusYears(16)), 1, start, false)).isPresent();
        assertThat(enrolments.take(fixtures.newCase(thatDay.minusYears(16).plusDays(1)), 1, start, false)).isEmpty();
        assertThat(enrolments.take(fixtures.newCase(thatDay.minusYears(31).plusDays(1)), 1, start, false)).isPresent();
        assertThat(enrolments.take(fixtures.newCase(thatDay.minusYears(31)), 1, start, false)).isEmpty();
        assertThat(fixtures.taken(start)).isEqualTo(2);
    }

    @Test
    void followsTheParametersOfAge() {
        var start = fixtures.start(programme(), 10, 9);
        jdbc.sql("""
                insert into parameter (code, region_code, value, unit, valid_from, source)
                values ('training.maximum-age.youth', 'AM03', '40', 'year', '2022-01-01', 'test')""").update();
        assertThat(enrolments.take(fixtures.newCase(), 1, start, false)).isPresent();
    }

    @Test
    void takesNothingThatIsNotOffered() {
        var elsewhere = fixtures.start(TrainingFixtures.details("Elders", TrainingFixtures.ASSEN, null, false, 0, AgeRange.ALL), 10, 1);
        var full = fixtures.start(course(0), 10, 1);
        enrolments.take(fixtures.newCase(), 1, full, false).orElseThrow();
        var past = fixtures.start(course(0), 10, 1);
        fixtures.beganEarlier(past, 11);
        var today = fixtures.start(course(0), 0, 1);
        assertThat(enrolments.take(fixtures.newCase(), 1, today, false)).isPresent();
        var id = fixtures.newCase();
        assertThat(enrolments.take(id, 1, past, false)).as("begun").isEmpty();
        assertThat(enrolments.take(id, 1, elsewhere, false)).isEmpty();
        assertThat(enrolments.take(id, 1, full, false)).isEmpty();
        assertThat(enrolments.take(id, 1, UUID.randomUUID(), false)).isEmpty();
        trajectories.withdraw(id);
        assertThat(enrolments.take(id, 1, fixtures.start(course(0), 10, 1), false)).isEmpty();
    }

    @Test
    void asksForTheMoneyWithThePlaceAndOnlyThen() {
        var free = enrolments.take(fixtures.newCase(), 1, fixtures.start(course(0), 10, 1), true).orElseThrow();
        assertThat(free.budgetRequest()).isEmpty();

        var paid = enrolments.take(fixtures.newCase(), 1, fixtures.start(course(900), 10, 1), true).orElseThrow();
        assertThat(jdbc.sql("select purpose || ' ' || category || ' ' || amount || ' ' || regular_provision_available from budget_request where id = ?")
                .param(paid.budgetRequest().orElseThrow().value()).query(String.class).single()).isEqualTo("training TRAINING 900.00 true");
    }

    @Test
    void givesPlaceAndMoneyBackOnceWhenItDoesNotComeToAStart() {
        var start = fixtures.start(course(900), 10, 1);
        var id = fixtures.newCase();
        var request = enrolments.take(id, 1, start, false).orElseThrow().budgetRequest().orElseThrow().value();
        fixtures.commit(request);
        assertThat(fixtures.money(request)).isEqualTo("900.00 0.00");

        enrolments.release(id, 1, "training-refused");
        enrolments.release(id, 1, "training-refused");

        flush();
        assertThat(fixtures.taken(start)).isZero();
        assertThat(fixtures.money(request)).isEqualTo("0.00 0.00");
        assertThat(fixtures.stateOf(id)).isEqualTo("NOT_STARTED training-refused");
        // the place goes to someone else
        assertThat(enrolments.take(fixtures.newCase(), 1, start, false)).isPresent();
    }

    /** The process that decides on the money is ended by the engine: nothing of it may stay behind. */
    @Test
    void givesPlaceAndRequestBackWhenTheStartPassesBeforeItIsDecided() {
        var start = fixtures.start(course(900), 10, 1);
        var id = fixtures.newCase();
        var request = enrolments.take(id, 1, start, false).orElseThrow().budgetRequest().orElseThrow().value();
        fixtures.reserve(request);
        fixtures.step(id, "decide-budget");

        enrolments.release(id, 1, "start-passed");
        enrolments.release(id, 1, "start-passed");

        flush();
        assertThat(fixtures.taken(start)).isZero();
        assertThat(fixtures.stateOf(id)).isEqualTo("NOT_STARTED start-passed");
        assertThat(jdbc.sql("select state || ' ' || reserved from budget_request where id = ?").param(request).query(String.class).single())
                .isEqualTo("WITHDRAWN 0.00");
        assertThat(jdbc.sql("select count(*) from step where case_id = ? and closed_at is null").param(id.value()).query(Integer.class).single()).isZero();
    }

    @Test
    void enrolsAndInvitesOnce() {
        var id = fixtures.newCase();
        var enrolment = enrolments.take(id, 1, fixtures.start(course(0), 30, 1), false).orElseThrow();
        var step = fixtures.step(id, "enrol-in-training");
        enrolments.recordEnrolment(step, 1, "enrolled");
        enrolments.recordEnrolment(step, 1, "enrolled");
        enrolments.invite(id, 1);
        enrolments.invite(id, 1);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.ENROLLED);
        assertThat(events.stream(TrainingEnrolled.class).toList()).containsExactly(new TrainingEnrolled(id, enrolment.id()));
        assertThat(events.stream(TrainingInvited.class)).singleElement().satisfies(invited ->
                assertThat(invited).returns(true, it -> !it.title().isEmpty()).returns(true, it -> it.place().contains(", ")));
        assertThat(enrolments.planStart(id, 1)).isEqualTo(new Enrolments.Plan(fixtures.today().plusDays(30), fixtures.today().plusDays(23)));
    }

    @Test
    void movesTheWholeTrainingAndInvitesAgainWhenItIsPostponed() {
        var id = fixtures.newCase();
        var enrolment = enrolments.take(id, 1, fixtures.start(course(0), 3, 1), false).orElseThrow();
        assertThat(enrolments.planStart(id, 1).inviteOn()).as("not in the past").isEqualTo(fixtures.today());
        enrolments.invite(id, 1);
        enrolments.recordStart(fixtures.step(id, "confirm-training-start"), 1, "postponed");
        for (var impossible : new LocalDate[] {null, fixtures.today(), LocalDate.of(2226, 1, 1)}) {
            assertThat(enrolments.postpone(id, 1, impossible)).isFalse();
        }
        assertThat(enrolment.startsOn()).isEqualTo(fixtures.today().plusDays(3));
        assertThat(enrolments.postpone(id, 1, fixtures.today().plusDays(17))).isTrue();
        assertThat(enrolments.postpone(id, 1, fixtures.today().plusDays(17))).as("delivered again").isTrue();
        assertThat(enrolment.startsOn()).isEqualTo(fixtures.today().plusDays(17));
        assertThat(enrolment.endsOn()).isEqualTo(fixtures.today().plusDays(17).plusWeeks(24));
        enrolments.invite(id, 1);
        assertThat(events.stream(TrainingInvited.class).map(TrainingInvited::startsOn).toList())
                .containsExactly(fixtures.today().plusDays(3), fixtures.today().plusDays(17));
    }

    @Test
    void aCaseThatEndsBeforeTheStartGivesEverythingBack() {
        var start = fixtures.start(course(900), 10, 1);
        var id = fixtures.newCase();
        var request = enrolments.take(id, 1, start, false).orElseThrow().budgetRequest().orElseThrow().value();
        fixtures.commit(request);

        trajectories.withdraw(id);

        flush();
        assertThat(fixtures.taken(start)).isZero();
        assertThat(fixtures.money(request)).isEqualTo("0.00 0.00");
        assertThat(fixtures.stateOf(id)).isEqualTo("NOT_STARTED case-closed");
        assertThat(events.stream(TrainingDroppedOut.class)).isEmpty();
    }

    @Test
    void aCaseThatEndsBeforeTheBudgetDecidedGivesThePlaceBack() {
        var start = fixtures.start(course(900), 10, 1);
        var id = fixtures.newCase();
        var request = enrolments.take(id, 1, start, false).orElseThrow().budgetRequest().orElseThrow().value();
        trajectories.withdraw(id);
        flush();
        assertThat(fixtures.taken(start)).isZero();
        assertThat(jdbc.sql("select state from budget_request where id = ?").param(request).query(String.class).single()).isEqualTo("WITHDRAWN");
    }

    @Test
    void aCaseThatEndsAfterTheStartIsADropOutAndPaysWhatTheSchoolKeeps() {
        var start = fixtures.start(course(900), 10, 1);
        var id = started(start);
        var request = fixtures.requestOf(id);
        assertThat(settlements.charge(id, enrolmentOf(id), Money.of(250))).isTrue();

        trajectories.withdraw(id);

        flush();
        assertThat(fixtures.taken(start)).isZero();
        assertThat(fixtures.money(request)).isEqualTo("0.00 250.00");
        assertThat(fixtures.stateOf(id)).isEqualTo("DROPPED_OUT case-closed");
        assertThat(events.stream(TrainingDroppedOut.class)).hasSize(1);
    }

    /** Nobody knows yet what the school keeps: what it may still ask must not be given to others. */
    @Test
    void aCaseThatEndsAfterTheStartKeepsTheMoneyUntilItIsSettled() {
        var start = fixtures.start(course(900), 10, 1);
        var id = started(start);
        var request = fixtures.requestOf(id);

        trajectories.withdraw(id);
        flush();

        assertThat(fixtures.taken(start)).isZero();
        assertThat(fixtures.stateOf(id)).isEqualTo("DROPPED_OUT case-closed");
        assertThat(fixtures.money(request)).isEqualTo("900.00 0.00");
        assertThat(settlements.charge(id, enrolmentOf(id), Money.of(901))).isFalse();
        assertThat(settlements.charge(id, enrolmentOf(id), Money.of(600))).isTrue();
        assertThat(settlements.charge(id, enrolmentOf(id), Money.of(700))).as("settled once").isFalse();
        assertThat(fixtures.money(request)).isEqualTo("0.00 600.00");
    }

    /** The same while the step "settle-training-costs" is open. */
    @Test
    void withdrawingBeforeTheCostsAreSettledKeepsTheMoneyToo() {
        var id = started(fixtures.start(course(900), 10, 1));
        var request = fixtures.requestOf(id);
        progress.dropOut(id, 1, "found-work");
        assertThat(progress.returnUnspent(id, 1)).isFalse();

        trajectories.withdraw(id);
        flush();

        assertThat(fixtures.money(request)).isEqualTo("900.00 0.00");
        assertThat(progress.returnUnspent(id, 1)).as("the process does not wait for it").isTrue();
        assertThat(settlements.charge(id, enrolmentOf(id), Money.ZERO)).isTrue();
        assertThat(fixtures.money(request)).isEqualTo("0.00 0.00");
    }

    @Test
    void aCaseThatEndsAfterCompletionChangesNothing() {
        var start = fixtures.start(course(900), 10, 1);
        var id = started(start);
        progress.complete(id, 1, "diploma");
        trajectories.withdraw(id);
        flush();
        assertThat(fixtures.taken(start)).isEqualTo(1);
        assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("0.00 900.00");
        assertThat(fixtures.stateOf(id)).isEqualTo("COMPLETED");
    }

    @Test
    void addsNoStartTwiceAndNoneToAClosedOffer() {
        var offer = fixtures.offered(course(0));
        var day = fixtures.today().plusDays(9);
        assertThat(places.addStart(offer.id(), day, 4)).isTrue();
        assertThat(places.addStart(offer.id(), day, 5)).isFalse();
        offers.close(offer.id());
        assertThat(places.addStart(offer.id(), day.plusDays(1), 5)).isFalse();
    }

    private CaseId started(UUID start) {
        var id = fixtures.newCase();
        fixtures.commit(enrolments.take(id, 1, start, false).orElseThrow().budgetRequest().orElseThrow().value());
        enrolments.recordEnrolment(fixtures.step(id, "enrol-in-training"), 1, "enrolled");
        enrolments.recordStart(fixtures.step(id, "confirm-training-start"), 1, "started");
        flush();
        return id;
    }

    private UUID enrolmentOf(CaseId id) {
        return jdbc.sql("select id from training_enrolment where case_id = ?").param(id.value()).query(UUID.class).single();
    }

    private List<String> values(CaseId id) {
        return search.options(id).stream().map((Map<String, String> option) -> option.get("value")).toList();
    }

    @Autowired
    private jakarta.persistence.EntityManager entities;

    private void flush() {
        entities.flush();
    }
}
