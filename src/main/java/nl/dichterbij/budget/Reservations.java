package nl.dichterbij.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;

import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.TrajectoryClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets money apart for requests and lets it go again. Locks the case first, then the pool, then the request, so that
 * nothing is set apart for a case that is being closed.
 */
@Service
@Transactional
class Reservations {

    private final RequestStore requests;
    private final Budgets budgets;
    private final Bookings bookings;
    private final WaitingList waitingList;
    private final BudgetTerms terms;
    private final Trajectories trajectories;
    private final Clock clock;

    Reservations(RequestStore requests, Budgets budgets, Bookings bookings, WaitingList waitingList,
                 BudgetTerms terms, Trajectories trajectories, Clock clock) {
        this.requests = requests;
        this.budgets = budgets;
        this.bookings = bookings;
        this.waitingList = waitingList;
        this.terms = terms;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /**
     * Sets the money apart, unless somebody waits for it already or there is not enough. Repeating it changes nothing.
     *
     * @return what became of it
     */
    ReservationOutcome reserve(BudgetRequestId id) {
        var request = lock(id);
        return switch (request.state()) {
            case RESERVED, COMMITTED -> ReservationOutcome.RESERVED;
            case WAITING -> ReservationOutcome.WAITING_LIST;
            case REFUSED, WITHDRAWN -> ReservationOutcome.WITHDRAWN;
            case REQUESTED -> {
                var pool = request.pool().orElseThrow();
                var reserved = requests.countWaiting(pool) == 0 && bookings.reserve(request, pool);
                yield reserved ? ReservationOutcome.RESERVED
                        : request.waited() ? ReservationOutcome.NO_MONEY : ReservationOutcome.WAITING_LIST;
            }
        };
    }

    /** @param key what the process waits on */
    record Place(String key, Instant until) {
    }

    /**
     * Puts it on the waiting list; when there is money after all, that is offered to it at once. Repeating it gives the
     * same place, also when its turn has come.
     */
    Place enlist(BudgetRequestId id) {
        waitingList.add(lock(id));
        var enlisted = requests.get(id);
        return new Place(enlisted.waitingKey(), enlisted.waitingUntil() == null ? Instant.now(clock) : enlisted.waitingUntil());
    }

    /**
     * @param number   of its reservation, the last one it had
     * @param decideBy until when the team has to decide: as long as money is set apart, otherwise for a term from now
     */
    record Standing(int number, Instant decideBy) {
    }

    Standing standingOf(BudgetRequestId id) {
        var request = requests.get(id);
        return new Standing(request.reservations(), request.isReserved() && request.reservedUntil() != null
                ? request.reservedUntil() : terms.reservedUntil(request.region(), Instant.now(clock)));
    }

    /** It has waited long enough. What was set apart for it in the meantime it keeps. */
    void leaveWaitingList(BudgetRequestId id) {
        var request = lock(id);
        if (request.state() == RequestState.WAITING) {
            requests.endWait(id);
            // it may have held up others who ask for less
            request.pool().ifPresent(waitingList::offer);
        }
    }

    /** Nobody needs the money any more, and it was not there yet: off the list, and the process ends. */
    boolean withdrawWaiting(BudgetRequestId id) {
        var request = lock(id);
        if (request.state() != RequestState.WAITING) {
            return false;
        }
        requests.put(id, RequestState.WITHDRAWN);
        requests.decide(id, BudgetOutcome.WITHDRAWN, Instant.now(clock));
        waitingList.wake(request);
        request.pool().ifPresent(waitingList::offer);
        return true;
    }

    /** What was granted becomes a promise. Repeating it changes nothing. */
    void commit(BudgetRequestId id) {
        var request = lock(id);
        if (request.isReserved()) {
            bookings.commit(request);
        } else if (request.state() == RequestState.REQUESTED || request.state() == RequestState.WAITING) {
            throw new IllegalStateException("No money is set apart for request " + id);
        }
    }

    /**
     * What was set apart comes free, and is offered to who waits. Repeating it changes nothing, also when the request
     * has got another reservation by then.
     *
     * @param number of the reservation
     */
    void release(BudgetRequestId id, int number) {
        var request = lock(id);
        if (request.isReserved() && request.reservations() == number) {
            bookings.release(request, request.outcome() == null ? "expired" : request.outcome().code());
            if (request.outcome() != null && request.outcome() != BudgetOutcome.APPROVED) {
                requests.put(id, request.outcome().endsAs());
            }
            request.pool().ifPresent(waitingList::offer);
        }
    }

    /** A case that ends holds no money, but for what is still to be settled. Pools in a fixed order, as other cases may end at the same time. */
    @EventListener
    void releaseAll(TrajectoryClosed closed) {
        requests.of(closed.caseId()).stream()
                .sorted(Comparator.comparing(request -> request.pool().map(Pool::toString).orElse("")))
                .forEach(request -> letGo(request.id()));
    }

    private void letGo(BudgetRequestId id) {
        var request = lock(id);
        if (request.isReserved()) {
            bookings.release(request, "case-closed");
        }
        if (!request.committed().isZero() && !request.settledLater()) {
            bookings.releaseRest(request, "case-closed");
        }
        if (request.state().isOpen()) {
            requests.put(id, RequestState.WITHDRAWN);
        }
        request.pool().ifPresent(waitingList::offer);
    }

    private BudgetRequest lock(BudgetRequestId id) {
        trajectories.lockIfOpen(requests.get(id).caseId());
        requests.get(id).pool().ifPresent(budgets::lock);
        return requests.lock(id);
    }
}
