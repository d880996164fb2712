package nl.dichterbij.budget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import nl.dichterbij.engine.EngineMessage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits for money. The order is absolute: nobody is passed over because the next one asks for less. What comes free
 * is set apart for whose turn it is in the same transaction, so nobody can take it in between.
 *
 * <p>Who waits when the year ends goes on waiting in the same order for the money of the new year: nothing is offered
 * from the budget of another year. When the regeling ends so does the wait, and the rules look for another one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaitingList {

    /** Long enough to outlive an outage of the engine. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Budgets budgets;
    private final RequestStore requests;
    private final Bookings bookings;
    private final Regelingen regelingen;
    private final BudgetTerms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingList(Budgets budgets, RequestStore requests, Bookings bookings, Regelingen regelingen,
                BudgetTerms terms, ApplicationEventPublisher events, Clock clock) {
        this.budgets = budgets;
        this.requests = requests;
        this.bookings = bookings;
        this.regelingen = regelingen;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a request that has no money at the end of the list; one that is on it keeps its place. */
    void add(BudgetRequest request) {
        if (request.state() == RequestState.REQUESTED) {
            requests.enlist(request.id(), terms.waitingUntil(request.region(), Instant.now(clock)));
        }
        // money may have come free since it was found wanting
        request.pool().ifPresent(this::offer);
    }

    /** Its process ends: nobody needs the money any more. @param request as it was while it waited */
    void tellWithdrawn(BudgetRequest request) {
        tell("budget-request-withdrawn", request);
    }

    private void tell(String message, BudgetRequest request) {
        var key = request.waitingKey();
        events.publishEvent(new EngineMessage(message, key, message + ":" + key, KEPT, Map.of()));
    }

    /** Whether something may be set apart from it today. */
    boolean isInForce(Pool pool) {
        return pool.year() == LocalDate.now(clock).getYear() && isRegelingInForce(pool);
    }

    boolean isRegelingInForce(Pool pool) {
        return regelingen.find(pool.regeling()).filter(found -> found.isValidOn(LocalDate.now(clock))).isPresent();
    }

    /** What is offered to who waits for this pool: money of this year, also to who began to wait in an earlier one. */
    Pool today(Pool pool) {
        return pool.in(Math.max(pool.year(), LocalDate.now(clock).getYear()));
    }

    /** Call whenever there may be more money in a pool, or one less waits for it; money of a later year waits for it. */
    void offer(Pool changed) {
        var pool = today(changed);
        if (pool.year() > LocalDate.now(clock).getYear()) {
            return;
        }
        budgets.lock(pool);
        var inForce = isInForce(pool);
        for (var next = requests.lockFirstWaiting(pool); next.isPresent(); next = requests.lockFirstWaiting(pool)) {
            var request = next.get();
            if (!inForce) {
                requests.put(request.id(), RequestState.REQUESTED);
                tell("budget-wait-over", request);
                continue;
            }
            if (!bookings.reserve(request, pool)) {
                return;
            }
            requests.payFrom(request.id(), pool.regeling(), pool.year());
            tell("budget-wait-over", request);
            events.publishEvent(new BudgetOffered(request.id(), request.caseId(), request.reservations() + 1));
        }
    }
}
