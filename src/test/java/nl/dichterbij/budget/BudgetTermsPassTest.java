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

    private BudgetRequestId asked(long euros) {
        var id = requests.request(fixtures.wanted(euros));
        fixtures.payFrom(id, pool);
        return id;
    }
}
