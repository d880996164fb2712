package nl.dichterbij.budget;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import nl.dichterbij.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lines are only added, never changed: the database refuses anything else. Adding one moves the totals of the budget
 * and of the request in the same statement, and fails when that would promise more than was granted.
 */
@Component
class Ledger {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(JdbcClient jdbc, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** @param key what makes this line itself: a second one with the same key is refused */
    record Line(EntryKind kind, Money amount, String key, @Nullable BudgetRequestId request, @Nullable String reason) {
    }

    /** @param budget locked by the caller, with its whole pool */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Budget budget, Line line) {
        var now = Instant.now(clock);
        long id = jdbc.sql("""
                insert into budget_entry (budget_id, request_id, kind, amount, entry_key, reason, username, booked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(budget.id(), line.request() == null ? null : line.request().value(), line.kind().name(),
                        line.amount().euros(), line.key(), line.reason(),
                        currentUser.isSignedIn() ? currentUser.account().username() : null, Timestamp.from(now))
                .query(Long.class).single();
        var pool = budget.pool();
        events.publishEvent(new LedgerEntryAdded(id, line.kind(), line.amount(), pool.regeling(), pool.region(),
                pool.year(), pool.category(), line.request(), now));
    }

    /** The amount of the line with this key, if there is one. */
    Optional<Money> find(String key) {
        return jdbc.sql("select amount from budget_entry where entry_key = ?").param(key)
                .query((row, number) -> new Money(row.getBigDecimal(1))).optional();
    }
}
