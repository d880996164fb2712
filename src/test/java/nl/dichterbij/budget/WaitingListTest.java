package nl.dichterbij.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CloseReason;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** From request to realisation, and who gets what comes free. */
@BudgetTest
@RecordApplicationEvents
class WaitingListTest {

    @Autowired
    private BudgetFixtures fixtures;
    @Autowired
    private BudgetRequests requests;
    @Autowired
    private Reservations reservations;
    @Autowired
    private Grants grants;
    @Autowired
    private RequestStore store;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEvents events;

    private Pool pool;

    @BeforeEach
    void grant() {
        pool = fixtures.newPool();
        grants.enter(fixtures.grant(pool, 100));
    }

    @Test
    void goesFromRequestToRealisationLineByLine() {
        var id = asked(80);
        assertThat(reservations.reserve(id)).isEqualTo(ReservationOutcome.RESERVED);
        reservations.commit(id);
        requests.realise(id, "invoice-1", Money.of(30));
        requests.realise(id, "invoice-2", Money.of(20));
        requests.realise(id, "invoice-2", Money.of(20));
        requests.releaseRest(id, "dropped-out");
        requests.releaseRest(id, "dropped-out");

        assertThat(kinds()).containsExactly("GRANT", "RESERVE", "COMMIT", "REALISE", "REALISE", "RELEASE_REST");
        assertThat(fixtures.only(pool)).returns(Money.of(50), Budget::realised).returns(Money.of(50), Budget::available)
                .returns(Money.ZERO, Budget::committed).returns(Money.ZERO, Budget::reserved);
        assertThat(store.get(id)).returns(RequestState.COMMITTED, BudgetRequest::state).returns(Money.of(50), BudgetRequest::realised);
        assertThat(events.stream(LedgerEntryAdded.class).filter(added -> added.regeling().equals(pool.regeling())).map(LedgerEntryAdded::kind))
                .containsExactly(EntryKind.GRANT, EntryKind.RESERVE, EntryKind.COMMIT, EntryKind.REALISE, EntryKind.REALISE, EntryKind.RELEASE_REST);
    }

    @Test
    void spendsNoMoreThanWasCommittedAndNoOtherAmountUnderTheSameKey() {
        var id = asked(80);
        assertThatThrownBy(() -> requests.realise(id, Money.of(1))).isInstanceOf(MoreThanCommitted.class);
        reservations.reserve(id);
        reservations.commit(id);
        requests.realise(id, Money.of(50));
        assertThatIllegalArgumentException().isThrownBy(() -> requests.realise(id, Money.of(51)));
        assertThatThrownBy(() -> requests.realise(id, "rest", new Money(new BigDecimal("30.01")))).isInstanceOf(MoreThanCommitted.class);
        requests.realise(id, "rest", Money.of(30));
        assertThat(fixtures.only(pool).realised()).isEqualTo(Money.of(80));
    }

    @Test
    void theSameCaseRoundAndPurposeAreTheSameRequest() {
        var caseId = fixtures.newCase();
        var id = requests.request(fixtures.wanted(caseId, 80));
        assertThat(requests.request(fixtures.wanted(caseId, 90))).isEqualTo(id);
        assertThat(store.get(id).amount()).isEqualTo(Money.of(80));
        assertThat(requests.request(new NewBudgetRequest(caseId, 2, "course", BudgetCategory.TRAINING, Money.of(80), false))).isNotEqualTo(id);
    }

    @Test
    void whoWaitsIsServedInOrderAndNobodyIsPassedOver() {
        var holder = asked(90);
        reservations.reserve(holder);
        var first = asked(60);
        var small = asked(5);
        var late = asked(5);
        assertThat(reservations.reserve(first)).isEqualTo(ReservationOutcome.WAITING_LIST);
        reservations.enlist(first);
        // there is money for the small ones, but others wait
        assertThat(reservations.reserve(small)).isEqualTo(ReservationOutcome.WAITING_LIST);
        reservations.enlist(small);
        assertThat(reservations.reserve(late)).isEqualTo(ReservationOutcome.WAITING_LIST);
        reservations.enlist(late);
        assertThat(states(first, small, late)).containsOnly(RequestState.WAITING);

        release(holder);
        assertThat(states(holder, first, small, late)).containsExactly(RequestState.REQUESTED, RequestState.RESERVED,
                RequestState.RESERVED, RequestState.RESERVED);
        assertThat(events.stream(BudgetOffered.class).map(BudgetOffered::requestId)).containsExactly(first, small, late);
        assertThat(events.stream(BudgetOffered.class)).allSatisfy(offered -> assertThat(offered.reservation()).isOne());
        assertThat(events.stream(EngineMessage.class).map(EngineMessage::name)).containsOnly("budget-wait-over").hasSize(3);
        // what was offered is not offered again
        reservations.enlist(first);
        assertThat(reservations.reserve(first)).isEqualTo(ReservationOutcome.RESERVED);
        assertThat(events.stream(BudgetOffered.class)).hasSize(3);
    }

    @Test
    void enlistingTwiceGivesTheSamePlaceAlsoWhenItsTurnHasCome() {
        var id = asked(150);
        var place = reservations.enlist(id);
        assertThat(reservations.enlist(id)).isEqualTo(place);
        grants.enter(fixtures.grant(pool, 50));
        assertThat(store.get(id).state()).isEqualTo(RequestState.RESERVED);
        assertThat(reservations.enlist(id)).isEqualTo(place);
        assertThat(events.stream(EngineMessage.class)).singleElement().satisfies(sent ->
                assertThat(sent).returns(place.key(), EngineMessage::correlationKey).returns("budget-wait-over:" + place.key(), EngineMessage::messageId));
    }

    @Test
    void moneyThatCameFreeBeforeItWasOnTheListIsOfferedAtOnce() {
        var id = asked(80);
        reservations.enlist(id);
        assertThat(store.get(id).state()).isEqualTo(RequestState.RESERVED);
    }

    @Test
    void whoLeavesTheListMakesRoomForWhoAsksForLess() {
        var big = asked(500);
        var small = asked(40);
        reservations.enlist(big);
        reservations.enlist(small);
        assertThat(states(big, small)).containsOnly(RequestState.WAITING);
        reservations.leaveWaitingList(big);
        assertThat(states(big, small)).containsExactly(RequestState.REQUESTED, RequestState.RESERVED);
        // it does not go on the list again before the team had its time to decide
        assertThat(reservations.reserve(big)).isEqualTo(ReservationOutcome.NO_MONEY);
        fixtures.payFrom(big, pool);
        assertThat(reservations.reserve(big)).isEqualTo(ReservationOutcome.NO_MONEY);
        reservations.endDecisionTerm(big);
        assertThat(reservations.reserve(big)).isEqualTo(ReservationOutcome.WAITING_LIST);
    }

    @Test
    void aSecondPayingPartyIsAskedWhenTheFirstHasTooLittle() {
        grants.enter(fixtures.grant(pool, "UWV", 200));
        reservations.reserve(asked(150));
        assertThat(jdbc.sql("select paying_party from budget where regeling_code = ? and reserved > 0").param(pool.regeling()).query(String.class).single())
                .isEqualTo("UWV");
    }

    @Test
    void aCaseThatEndsHoldsNothing() {
        var reserved = asked(60);
        reservations.reserve(reserved);
        var waiting = asked(70);
        reservations.enlist(waiting);
        trajectories.close(caseOf(reserved), CloseReason.WITHDRAWN);
        trajectories.close(caseOf(reserved), CloseReason.WITHDRAWN);
        assertThat(states(reserved, waiting)).containsExactly(RequestState.WITHDRAWN, RequestState.RESERVED);
        reservations.commit(waiting);
        requests.realise(waiting, Money.of(30));
        trajectories.close(caseOf(waiting), CloseReason.NO_RESULT);
        assertThat(fixtures.only(pool)).returns(Money.of(30), Budget::realised).returns(Money.of(70), Budget::available);
    }

    @Test
    void nothingIsSetApartForACaseThatIsClosed() {
        var before = asked(60);
        trajectories.close(caseOf(before), CloseReason.NO_RESULT);
        assertThat(reservations.reserve(before)).isEqualTo(ReservationOutcome.WITHDRAWN);
        reservations.enlist(before);
        reservations.commit(before);
        var after = requests.request(new NewBudgetRequest(caseOf(before), 2, "course", BudgetCategory.TRAINING, Money.of(5), false));
        assertThat(states(before, after)).containsOnly(RequestState.WITHDRAWN);
        assertThat(fixtures.only(pool).available()).isEqualTo(Money.of(100));
    }

    @Test
    void withdrawingWhileWaitingEndsTheWait() {
        var id = asked(150);
        reservations.enlist(id);
        assertThat(reservations.withdrawWaiting(id)).isTrue();
        assertThat(reservations.withdrawWaiting(id)).isFalse();
        grants.enter(fixtures.grant(pool, 500));
        assertThat(reservations.reserve(id)).isEqualTo(ReservationOutcome.WITHDRAWN);
        assertThat(events.stream(EngineMessage.class).map(EngineMessage::name)).containsExactly("budget-request-withdrawn");
        assertThat(events.stream(BudgetOffered.class)).isEmpty();
    }

    @Test
    void whatNobodyNeedsAnyMoreIsGivenBackWhereverItStands() {
        var holder = asked(90);
        reservations.reserve(holder);
        var waiting = asked(60);
        reservations.enlist(waiting);
        var behind = asked(5);
        reservations.enlist(behind);
        requests.withdraw(waiting, "start-passed");
        assertThat(states(waiting, behind)).containsExactly(RequestState.WITHDRAWN, RequestState.RESERVED);
        requests.withdraw(holder, "start-passed");
        requests.withdraw(holder, "start-passed");
        reservations.commit(behind);
        requests.withdraw(behind, "start-passed");
        assertThat(fixtures.only(pool).available()).isEqualTo(Money.of(100));
        assertThat(kinds()).containsExactly("GRANT", "RESERVE", "RESERVE", "RELEASE", "COMMIT", "RELEASE_REST");
    }

    @Test
    void takesOutNoMoreThanIsFree() {
        reservations.reserve(asked(60));
        var cut = fixtures.grant(pool, 40);
        assertThat(grants.reduce(fixtures.grant(pool, 41))).isFalse();
        assertThat(grants.reduce(fixtures.grant(pool, "Een ander", 1))).isFalse();
        assertThat(grants.reduce(cut)).isTrue();
        assertThat(grants.reduce(cut)).isTrue();
        assertThat(fixtures.only(pool)).returns(Money.of(60), Budget::granted).returns(Money.ZERO, Budget::available);
    }

    /** The pool is locked while it is asked whose turn it is: that must not take a look at every request there ever was. */
    @Test
    void findsWhoseTurnItIsByAnIndex() {
        // few rows are read whole, whatever there is to help
        jdbc.sql("set local enable_seqscan = off").update();
        for (var query : List.of("select count(*) from budget_request" + RequestStore.WAITING,
                "select * from budget_request" + RequestStore.WAITING + " order by waiting_number limit 1 for update")) {
            assertThat(jdbc.sql("explain " + query).params(pool.regeling(), "AM03", pool.year(), "TRAINING").query(String.class).list())
                    .as(query).anyMatch(line -> line.contains("budget_request_waiting")).noneMatch(line -> line.contains("Sort"));
        }
    }

    /** Whatever the application does: the database is the last to say no. */
    @Test
    void theDatabaseRefusesChangesOfTheLedgerAndOfTotals() {
        reservations.reserve(asked(60));
        for (var change : List.of("update budget_entry set amount = 1", "delete from budget_entry", "update budget set granted = 1000",
                "delete from budget", "update budget_request set reserved = 0")) {
            assertThatThrownBy(() -> inSavepoint(change)).as(change).isInstanceOf(DataAccessException.class)
                    .rootCause().hasMessageContaining("only added, never changed");
        }
        assertThatThrownBy(() -> inSavepoint("""
                insert into budget_entry (budget_id, request_id, kind, amount, entry_key, booked_at)
                select budget_id, id, 'RESERVE', 41, 'x', now() from budget_request where state = 'RESERVED' and regeling_code = '%s'""".formatted(pool.regeling())))
                .rootCause().hasMessageContaining("budget_never_over_committed");
    }

    private void inSavepoint(String sql) {
        jdbc.sql("savepoint here").update();
        try {
            jdbc.sql(sql).update();
        } finally {
            jdbc.sql("rollback to savepoint here").update();
        }
    }

    private void release(BudgetRequestId id) {
        reservations.release(id, store.get(id).reservations());
    }

    private BudgetRequestId asked(long euros) {
        var id = requests.request(fixtures.wanted(euros));
        fixtures.payFrom(id, pool);
        return id;
    }

    private List<RequestState> states(BudgetRequestId... ids) {
        return java.util.Arrays.stream(ids).map(id -> store.get(id).state()).toList();
    }

    private CaseId caseOf(BudgetRequestId id) {
        return store.get(id).caseId();
    }

    private List<String> kinds() {
        return jdbc.sql("select kind from budget_entry where budget_id in (select id from budget where regeling_code = ?) order by id")
                .param(pool.regeling()).query(String.class).list();
    }
}
