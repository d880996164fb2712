package nl.dichterbij.budget;

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
    private final Trajectories trajectories;

    Reservations(RequestStore requests, Budgets budgets, Bookings bookings, WaitingList waitingList,
                 Trajectories trajectories) {
        this.requests = requests;
        this.budgets = budgets;
        this.bookings = bookings;
        this.waitingList = waitingList;
        this.trajectories = trajectories;
    }

    /**
     * Sets the money apart, unless somebody waits for it already or there is not enough. Repeating it changes nothing.
     *
     * @return whether it is set apart now
     */
    boolean reserve(BudgetRequestId id) {
        var request = lock(id);
        if (request.state() != RequestState.REQUESTED) {
            return request.isReserved() || request.state() == RequestState.COMMITTED;
        }
        var pool = request.pool().orElseThrow();
        return requests.countWaiting(pool) == 0 && bookings.reserve(request, pool);
    }

    /** Puts it on the waiting list; when there is money after all, that is offered to it at once. */
    void enlist(BudgetRequestId id) {
        waitingList.add(lock(id));
    }

    /** It has waited long enough. @return whether money was set apart for it in the meantime after all */
    boolean leaveWaitingList(BudgetRequestId id) {
        var request = lock(id);
        if (request.state() == RequestState.WAITING) {
            requests.put(id, RequestState.REQUESTED);
            // it may have held up others who ask for less
            request.pool().ifPresent(waitingList::offer);
        }
        return request.isReserved();
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

    /** What was set apart comes free, and is offered to who waits. Repeating it changes nothing. */
    void release(BudgetRequestId id) {
        var request = lock(id);
        if (request.isReserved()) {
            bookings.release(request, request.outcome() == null ? "expired" : request.outcome().code());
            if (request.outcome() != null) {
                requests.put(id, request.outcome().endsAs());
            }
            request.pool().ifPresent(waitingList::offer);
        }
    }

    /** A case that ends holds no money. Pools in a fixed order, as other cases may end at the same time. */
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
        if (!request.committed().isZero()) {
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
