package nl.dichterbij.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import nl.dichterbij.trajectory.CloseReason;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fifty at once on one almost empty budget; every call in a transaction of its own, as in the product. */
@BudgetTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BudgetConcurrencyTest {

    private static final int THREADS = 50;

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

    private Pool pool;

    @BeforeEach
    void grant() {
        pool = fixtures.newPool();
    }

    @Test
    void fiftyRequestsGetExactlyTheSevenReservationsThereIsMoneyFor() throws Exception {
        grants.enter(fixtures.grant(pool, 759));
        var ids = requested(THREADS, 100);

        var reserved = atOnce(ids, reservations::reserve);

        assertThat(reserved).filteredOn(ReservationOutcome.RESERVED::equals).hasSize(7);
        assertThat(reserved).filteredOn(ReservationOutcome.WAITING_LIST::equals).hasSize(THREADS - 7);
        assertThat(fixtures.only(pool)).returns(Money.of(700), Budget::reserved).returns(Money.of(59), Budget::available);
        assertThat(fixtures.booked(pool, EntryKind.RESERVE)).isEqualTo(Money.of(700));
    }

    @Test
    void oneRequestIsReservedAndCommittedAndSpentOnceHoweverOftenItIsAsked() throws Exception {
        grants.enter(fixtures.grant(pool, 1000));
        var id = requested(1, 100).getFirst();
        var fiftyTimes = IntStream.range(0, THREADS).mapToObj(i -> id).toList();

        assertThat(atOnce(fiftyTimes, reservations::reserve)).containsOnly(ReservationOutcome.RESERVED);
        atOnce(fiftyTimes, one -> {
            reservations.commit(one);
            return true;
        });
        atOnce(fiftyTimes, one -> {
            requests.realise(one, Money.of(60));
            return true;
        });
        atOnce(fiftyTimes, one -> {
            requests.releaseRest(one, "cheaper");
            return true;
        });

        assertThat(fixtures.only(pool)).returns(Money.ZERO, Budget::reserved).returns(Money.ZERO, Budget::committed)
                .returns(Money.of(60), Budget::realised).returns(Money.of(940), Budget::available);
    }

    @Test
    void oneSubmissionOfAGrantIsBookedOnce() throws Exception {
        var grant = fixtures.grant(pool, 500);
        atOnce(IntStream.range(0, THREADS).boxed().toList(), i -> {
            grants.enter(grant);
            return true;
        });
        assertThat(fixtures.only(pool).granted()).isEqualTo(Money.of(500));
    }

    /** Everything that can happen to a request, mixed, while somebody adds up the budget again and again. */
    @Test
    void theTotalsAreRightAtEveryInstant() throws Exception {
        grants.enter(fixtures.grant(pool, 1000));
        var ids = requested(THREADS, 90);
        var goesOn = new AtomicBoolean(true);
        var looks = new AtomicInteger();
        try (var auditor = Executors.newSingleThreadExecutor()) {
            var audit = auditor.submit(() -> {
                var sums = new ArrayList<Integer>();
                while (goesOn.get()) {
                    // one statement sees one instant: what the ledger adds up to and what the totals say
                    sums.add(jdbc.sql("""
                            select count(*) from budget b where b.regeling_code = ? and not (
                                b.reserved + b.committed + b.realised + b.available = b.granted and b.available >= 0
                                and b.granted = (select coalesce(sum(case kind when 'GRANT' then amount when 'REDUCE' then -amount else 0 end), 0) from budget_entry where budget_id = b.id)
                                and b.reserved = (select coalesce(sum(case when kind = 'RESERVE' then amount when kind in ('COMMIT', 'RELEASE') then -amount else 0 end), 0) from budget_entry where budget_id = b.id)
                                and b.committed = (select coalesce(sum(case when kind = 'COMMIT' then amount when kind in ('REALISE', 'RELEASE_REST') then -amount else 0 end), 0) from budget_entry where budget_id = b.id)
                                and b.realised = (select coalesce(sum(case kind when 'REALISE' then amount else 0 end), 0) from budget_entry where budget_id = b.id))""")
                            .param(pool.regeling()).query(Integer.class).single());
                    looks.incrementAndGet();
                }
                return sums;
            });
            atOnce(IntStream.range(0, THREADS).boxed().toList(), i -> {
                var id = ids.get(i);
                if (reservations.reserve(id) != ReservationOutcome.RESERVED) {
                    reservations.enlist(id);
                }
                switch (i % 5) {
                    case 0 -> reservations.release(id, store.get(id).reservations());
                    case 1 -> trajectories.close(store.get(id).caseId(), CloseReason.NO_RESULT);
                    case 2 -> reservations.leaveWaitingList(id);
                    case 3 -> spend(id);
                    default -> grants.enter(fixtures.grant(pool, 10));
                }
                return true;
            });
            goesOn.set(false);
            assertThat(audit.get()).hasSize(looks.get()).isNotEmpty().containsOnly(0);
        }
        assertThat(fixtures.only(pool).granted()).isEqualTo(Money.of(1100));
        // nobody waits while there is money for whose turn it is
        if (store.countWaiting(pool) > 0) {
            assertThat(fixtures.only(pool).available()).isLessThan(Money.of(90));
        }
    }

    private void spend(BudgetRequestId id) {
        if (store.get(id).isReserved()) {
            reservations.commit(id);
            requests.realise(id, Money.of(40));
            requests.releaseRest(id, "cheaper");
        }
    }

    private List<BudgetRequestId> requested(int count, long euros) {
        return IntStream.range(0, count).mapToObj(i -> {
            var id = requests.request(fixtures.wanted(euros));
            fixtures.payFrom(id, pool);
            return id;
        }).toList();
    }

    private interface Step<K, T> {
        T on(K subject) throws Exception;
    }

    private static <K, T> List<T> atOnce(List<K> subjects, Step<K, T> step) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<T>> answers = subjects.stream().map(subject -> threads.submit((Callable<T>) () -> {
                start.await();
                return step.on(subject);
            })).toList();
            start.countDown();
            var results = new ArrayList<T>();
            for (var answer : answers) {
                results.add(answer.get(2, TimeUnit.MINUTES));
            }
            return results;
        }
    }
}
