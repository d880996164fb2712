package nl.dichterbij.budget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import nl.dichterbij.engine.EngineMessage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits for money. The order is absolute: nobody is passed over because the next one asks for less. What comes free
 * is set apart for whose turn it is in the same transaction, so nobody can take it in between.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaitingList {

    /** Long enough to outlive an outage of the engine. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Budgets budgets;
    private final RequestStore requests;
    private final Bookings bookings;
    private final BudgetTerms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingList(Budgets budgets, RequestStore requests, Bookings bookings, BudgetTerms terms,
                ApplicationEventPublisher events, Clock clock) {
        this.budgets = budgets;
        this.requests = requests;
        this.bookings = bookings;
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

    /** The process of a request need not wait any longer. @param request as it was while it waited */
    void wake(BudgetRequest request) {
        var key = request.waitingKey();
        events.publishEvent(new EngineMessage("budget-wait-over", key, "budget-wait-over:" + key, KEPT, Map.of()));
    }

    /** Call whenever there may be more money in a pool, or one less waits for it. */
    void offer(Pool pool) {
        budgets.lock(pool);
        for (var next = requests.lockFirstWaiting(pool); next.isPresent(); next = requests.lockFirstWaiting(pool)) {
            var request = next.get();
            if (!bookings.reserve(request, pool)) {
                return;
            }
            wake(request);
            events.publishEvent(new BudgetOffered(request.id(), request.caseId(), request.reservations() + 1));
        }
    }
}
