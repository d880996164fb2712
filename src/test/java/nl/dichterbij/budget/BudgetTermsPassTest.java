package nl.dichterbij.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;

import nl.dichterbij.trajectory.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the workers tell the process, and what the ledger says, when terms pass. */
@BudgetTest
@Import(MovableClock.Instead.class)
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

    private BudgetWorkers workers;
    private Pool pool;

    @BeforeEach
    void grant() {
        clock.reset();
        workers = new BudgetWorkers(advices, reservations, decisions, steps);
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
        var told = workers.reserve(id.toString());
        assertThat(told).containsEntry("reservationOutcome", "no-money");
        assertThat(Instant.parse((String) told.get("decideBy"))).isAfter(clock.instant().plus(java.time.Duration.ofDays(27)));
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
        assertThat(jdbc.sql("select kind || coalesce(' ' || reason, '') from budget_entry where request_id = ? order by id").param(id.value()).query(String.class).list())
                .containsExactly("RESERVE", "RELEASE expired", "RESERVE", "RELEASE expired");
    }

    private BudgetRequestId asked(long euros) {
        var id = requests.request(fixtures.wanted(euros));
        fixtures.payFrom(id, pool);
        return id;
    }
}
