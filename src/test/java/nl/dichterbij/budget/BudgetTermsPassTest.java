package nl.dichterbij.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;

import io.camunda.client.api.response.ActivatedJob;
import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.security.Account;
import nl.dichterbij.security.Role;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.trajectory.Steps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Waiting, reserving and deciding while time passes: what the workers tell the process, and what the ledger says. */
@BudgetTest
@Import(MovableClock.Instead.class)
@RecordApplicationEvents
class BudgetTermsPassTest {

    private static final Period WAITING_TERM = Period.ofMonths(6);

    @Autowired
    private BudgetFixtures fixtures;
    @Autowired
    private BudgetRequests requests;
    @Autowired
    private BudgetAdvices advices;
    @Autowired
    private Reservations reservations;
    @Autowired
    private BudgetDecisions decisions;
    @Autowired
    private Grants grants;
    @Autowired
    private RequestStore store;
    @Autowired
    private Steps steps;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private EntityManager entities;
    @Autowired
    private DecisionStore drafts;
    @Autowired
    private ApplicationEvents events;

    private BudgetWorkers workers;
    private Pool pool;

    @BeforeEach
    void grant() {
        clock.reset();
        workers = new BudgetWorkers(advices, reservations, decisions, steps);
        jdbc.sql("update regeling set valid_to = ? where valid_to is null or valid_to > ?")
                .params(FixedClock.TODAY, FixedClock.TODAY).update();
        pool = fixtures.newPool();
        grants.enter(fixtures.grant(pool, 100));
    }

    /** The team gets its time to decide, also when there is no money after all that waiting. */
    @Test
    void whoHasWaitedLongEnoughIsDecidedOnWithoutMoneyInATermThatBeginsThen() {
        var id = asked(150);
        workers.enlist(id.toString());
        clock.pass(WAITING_TERM.plusDays(1));
        workers.leaveWaitingList(id.toString());
        assertThat(workers.gatherFacts(id.toString())).containsEntry("waited", true).containsEntry("heldReservation", 0);
        assertFresh(record(id, "no-balance", "waiting-list", 0));
        var told = workers.reserve(id.toString());
        assertThat(told).containsEntry("reservationOutcome", "no-money");
        assertFresh((String) told.get("decideBy"));

        // nobody decided: it may wait once more
        workers.expireDecision(job(), store.get(id).caseId().toString(), id.toString());
        assertThat(workers.gatherFacts(id.toString())).containsEntry("waited", false);
    }

    @Test
    void aReservationThatNobodyDecidesOnComesFreeForWhoWaits() {
        var id = asked(80);
        workers.gatherFacts(id.toString());
        record(id, "within-rules", "reserve", 0);
        var told = workers.reserve(id.toString());
        var next = asked(50);
        workers.enlist(next.toString());
        assertThat(store.get(next).state()).isEqualTo(RequestState.WAITING);

        clock.goTo(LocalDate.ofInstant(Instant.parse((String) told.get("decideBy")), clock.getZone()));
        workers.expireDecision(job(), store.get(id).caseId().toString(), id.toString());
        workers.release(id.toString(), (int) told.get("reservationNumber"));

        assertThat(ledger(id)).containsExactly("RESERVE", "RELEASE expired");
        assertThat(ledger(next)).containsExactly("RESERVE");
        // it is assessed anew, and others were before it
        assertThat(workers.gatherFacts(id.toString())).containsEntry("assessment", 2).containsEntry("schemeActive", true)
                .containsEntry("availableAmount", Money.of(50).euros());
    }

    /** What somebody waited for is theirs while the rules are applied anew. */
    @Test
    void whatWasOfferedIsKeptWhenTheRulesStillFit() {
        var id = asked(150);
        workers.enlist(id.toString());
        var behind = asked(500);
        workers.enlist(behind.toString());
        grants.enter(fixtures.grant(pool, 50));
        assertThat(workers.gatherFacts(id.toString())).containsEntry("heldReservation", 1).containsEntry("waitingAhead", 0)
                .containsEntry("availableAmount", Money.of(150).euros());
        record(id, "within-rules", "reserve", 1);
        assertThat(workers.reserve(id.toString())).containsEntry("reservationOutcome", "reserved").containsEntry("reservationNumber", 1);
        assertThat(ledger(id)).containsExactly("RESERVE");
    }

    @Test
    void whatWasOfferedToWhoMovedAwayGoesToTheNext() {
        var moved = asked(150);
        workers.enlist(moved.toString());
        var next = asked(120);
        workers.enlist(next.toString());
        jdbc.sql("update trajectory set municipality_code = ? where id = ?")
                .params(BudgetFixtures.ASSEN, store.get(moved).caseId().value()).update();
        entities.clear();
        grants.enter(fixtures.grant(pool, 50));
        assertThat(store.get(moved).isReserved()).isTrue();

        assertThat(workers.gatherFacts(moved.toString())).containsEntry("residentInRegion", false);
        record(moved, "outside-region", "home-region", 1);
        record(moved, "outside-region", "home-region", 1);

        assertThat(ledger(moved)).containsExactly("RESERVE", "RELEASE rules");
        assertThat(store.get(moved).state()).isEqualTo(RequestState.REQUESTED);
        assertThat(ledger(next)).containsExactly("RESERVE");
    }

    @Test
    void nothingIsOfferedFromARegelingThatHasEnded() {
        var id = asked(150);
        workers.enlist(id.toString());
        jdbc.sql("update regeling set valid_to = ? where code = ?").params(FixedClock.TODAY.plusDays(1), pool.regeling()).update();
        clock.pass(Period.ofDays(1));

        grants.enter(fixtures.grant(pool, 500));

        assertThat(ledger(id)).isEmpty();
        // the wait is over, and the rules say what comes next
        assertThat(store.get(id).state()).isEqualTo(RequestState.REQUESTED);
        assertThat(events.stream(EngineMessage.class).map(EngineMessage::name)).containsExactly("budget-wait-over");
        assertThat(workers.gatherFacts(id.toString())).containsEntry("schemeActive", false);
        assertThat(workers.reserve(id.toString())).containsEntry("reservationOutcome", "waiting-list");
    }

    /** The end of a regeling gives no sign by itself. */
    @Test
    void whoWaitsForARegelingThatHasEndedIsFound() {
        var id = asked(150);
        workers.enlist(id.toString());
        jdbc.sql("update regeling set valid_to = ? where code = ?").params(FixedClock.TODAY.plusDays(1), pool.regeling()).update();
        workers.lookAtWaitingLists();
        assertThat(store.get(id).state()).isEqualTo(RequestState.WAITING);
        clock.pass(Period.ofDays(1));
        workers.lookAtWaitingLists();
        assertThat(store.get(id).state()).isEqualTo(RequestState.REQUESTED);
    }

    @Test
    void whatWasSetApartIsNotGrantedOnceItsRegelingHasEnded() {
        var id = asked(80);
        workers.gatherFacts(id.toString());
        record(id, "within-rules", "reserve", 0);
        workers.reserve(id.toString());
        drafts.add(id, BudgetOutcome.APPROVED, "Past.", false, new Account("farid", "Farid", Set.of(Role.CASEWORKER), "AM03"), clock.instant());
        jdbc.sql("update regeling set valid_to = ? where code = ?").params(FixedClock.TODAY.plusDays(1), pool.regeling()).update();
        clock.pass(Period.ofDays(1));
        assertThat(decisions.settle(id, BudgetOutcome.APPROVED)).contains("not-in-force");
        workers.release(id.toString(), 1);
        assertThat(workers.gatherFacts(id.toString())).containsEntry("schemeActive", false);
    }

    /** Who waits over the turn of the year keeps the place, and is paid from the new year's money only. */
    @Test
    void theQueueGoesOnIntoTheNewYear() {
        var first = asked(150);
        workers.enlist(first.toString());
        var second = asked(60);
        workers.enlist(second.toString());
        var next = pool.in(pool.year() + 1);
        grants.enter(fixtures.grant(next, 180));
        assertThat(ledger(first)).as("next year's money").isEmpty();

        clock.goTo(LocalDate.of(next.year(), 1, 4));
        grants.enter(fixtures.grant(pool, 500));
        assertThat(ledger(first)).as("last year's money is not offered, this year's is").containsExactly("RESERVE");
        assertThat(store.get(first).pool()).contains(next);
        assertThat(fixtures.only(pool).reserved()).isEqualTo(Money.ZERO);
        assertThat(fixtures.only(next).reserved()).isEqualTo(Money.of(150));

        var late = requests.request(fixtures.wanted(10));
        assertThat(workers.gatherFacts(late.toString())).containsEntry("waitingAhead", 1);
        assertThat(workers.reserve(late.toString())).containsEntry("reservationOutcome", "waiting-list");
        workers.enlist(late.toString());
        grants.enter(fixtures.grant(next, 40));
        assertThat(ledger(second)).containsExactly("RESERVE");
        assertThat(ledger(late)).containsExactly("RESERVE");
    }

    @Test
    void whoWaitsIsOfferedTheMoneyOfTheNewYearWhenItBegins() {
        var id = asked(150);
        workers.enlist(id.toString());
        var next = pool.in(pool.year() + 1);
        grants.enter(fixtures.grant(next, 150));
        workers.lookAtWaitingLists();
        assertThat(ledger(id)).isEmpty();
        clock.goTo(LocalDate.of(next.year(), 1, 1));
        workers.lookAtWaitingLists();
        assertThat(ledger(id)).containsExactly("RESERVE");
    }

    /** Offered on the last day of the year, looked at on the first: the rules look where to pay from now. */
    @Test
    void whatWasOfferedInAnotherYearIsLookedForAnew() {
        var id = asked(150);
        workers.enlist(id.toString());
        grants.enter(fixtures.grant(pool, 50));
        clock.goTo(LocalDate.of(pool.year() + 1, 1, 1));
        assertThat(workers.gatherFacts(id.toString())).containsEntry("heldReservation", 0).containsEntry("categoryInPlan", false);
        assertThat(ledger(id)).containsExactly("RESERVE", "RELEASE not-in-force");
    }

    /** The job that undoes a reservation may be delivered again, long after the request was offered money anew. */
    @Test
    void undoingAReservationTwiceLeavesTheNextOneAlone() {
        var id = asked(80);
        var first = (int) workers.reserve(id.toString()).get("reservationNumber");
        clock.pass(Period.ofDays(29));
        workers.release(id.toString(), first);
        workers.release(id.toString(), first);
        assertThat(fixtures.only(pool).available()).isEqualTo(Money.of(100));

        fixtures.payFrom(id, pool);
        var second = (int) workers.reserve(id.toString()).get("reservationNumber");
        workers.release(id.toString(), first);
        assertThat(store.get(id).state()).isEqualTo(RequestState.RESERVED);
        assertThat(fixtures.only(pool).reserved()).isEqualTo(Money.of(80));

        workers.release(id.toString(), second);
        assertThat(fixtures.only(pool).available()).isEqualTo(Money.of(100));
        assertThat(ledger(id)).containsExactly("RESERVE", "RELEASE expired", "RESERVE", "RELEASE expired");
    }

    private String record(BudgetRequestId id, String rule, String outcome, int held) {
        return (String) workers.recordAdvice(job(), id.toString(), new BudgetAdvice(rule, outcome, "Daarom."), held, advices.gather(id))
                .get("decideBy");
    }

    private void assertFresh(@Nullable String decideBy) {
        assertThat(Instant.parse(java.util.Objects.requireNonNull(decideBy))).isAfter(clock.instant().plus(Duration.ofDays(27)));
    }

    private static ActivatedJob job() {
        return mock(ActivatedJob.class);
    }

    private List<String> ledger(BudgetRequestId id) {
        return jdbc.sql("select kind || coalesce(' ' || reason, '') from budget_entry where request_id = ? order by id")
                .param(id.value()).query(String.class).list();
    }

    private BudgetRequestId asked(long euros) {
        var id = requests.request(fixtures.wanted(euros));
        fixtures.payFrom(id, pool);
        return id;
    }
}
