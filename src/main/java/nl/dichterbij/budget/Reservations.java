package nl.dichterbij.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import nl.dichterbij.trajectory.Steps;
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
    private final Steps steps;
    private final Clock clock;

    Reservations(RequestStore requests, Budgets budgets, Bookings bookings, WaitingList waitingList,
                 BudgetTerms terms, Trajectories trajectories, Steps steps, Clock clock) {
        this.requests = requests;
        this.budgets = budgets;
        this.bookings = bookings;
        this.waitingList = waitingList;
        this.terms = terms;
        this.trajectories = trajectories;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Sets the money apart, unless somebody waits for it already, there is not enough, or it is no longer the money to
     * pay from. Repeating it changes nothing.
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
                var reserved = waitingList.isInForce(pool) && requests.countWaiting(pool) == 0 && bookings.reserve(request, pool);
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
     * @param reserved whether money is set apart for it
     * @param number   of its reservation, the last one it had
     * @param waited   whether it has waited as long as anybody does
     * @param decideBy until when the team has to decide: as long as money is set apart, otherwise for a term from now
     */
    record Standing(boolean reserved, int number, boolean waited, Instant decideBy) {
    }

    Standing standingOf(BudgetRequestId id) {
        var request = requests.get(id);
        return new Standing(request.isReserved(), request.reservations(), request.waited(), request.isReserved() && request.reservedUntil() != null
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
        waitingList.tellWithdrawn(request);
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
        release(id, number, "expired");
    }

    /** @param reason code, where nobody decided */
    void release(BudgetRequestId id, int number, String reason) {
        var request = lock(id);
        if (request.isReserved() && request.reservations() == number) {
            bookings.release(request, request.outcome() == null ? reason : request.outcome().code());
            if (request.outcome() != null && request.outcome() != BudgetOutcome.APPROVED) {
                requests.put(id, request.outcome().endsAs());
            }
            request.pool().ifPresent(waitingList::offer);
        }
    }

    /** What was set apart from a regeling or a year that is over comes free: the rules look where to pay from now. */
    void releaseOutOfForce(BudgetRequestId id) {
        var request = lock(id);
        var pool = request.pool();
        if (request.isReserved() && request.outcome() == null && pool.isPresent() && !waitingList.isInForce(pool.get())) {
            bookings.release(request, "not-in-force");
            waitingList.offer(pool.get());
        }
    }

    /** Whether what is set apart for it may still be granted today; what was set apart in a year is granted from that year. */
    @Transactional(readOnly = true)
    boolean isGrantable(BudgetRequest request) {
        return request.pool().filter(waitingList::isRegelingInForce).isPresent();
    }

    /** Nobody decided in time. */
    void endDecisionTerm(BudgetRequestId id) {
        requests.mayWaitAgain(id);
    }

    /** The pools for which somebody waits. */
    @Transactional(readOnly = true)
    List<Pool> waitedFor() {
        return requests.waitedFor();
    }

    /** Looks whose turn it is: a new year or the end of a regeling gives no sign. */
    void offer(Pool pool) {
        waitingList.offer(pool);
    }

    /** A case that ends holds no money, but for what is still to be settled. Pools in a fixed order, as other cases may end at the same time. */
    @EventListener
    void releaseAll(TrajectoryClosed closed) {
        var all = requests.of(closed.caseId());
        lockPools(all);
        all.forEach(request -> letGo(request.id(), "case-closed"));
    }

    /** Nobody needs the money any more, wherever the request stands. @param reason code */
    void withdraw(BudgetRequestId id, String reason) {
        letGo(id, reason);
        var request = requests.get(id);
        steps.openIn(request.caseId()).stream()
                .filter(step -> step.elementId().equals("decide-budget") && step.occurrence() == request.occurrence())
                .forEach(step -> steps.closeIn(request.caseId(), step.processInstanceKey(), "closed"));
    }

    private void letGo(BudgetRequestId id, String reason) {
        var request = lock(id);
        if (request.isReserved()) {
            bookings.release(request, reason);
        }
        if (!request.committed().isZero() && !request.settledLater()) {
            bookings.releaseRest(request, reason);
        }
        if (request.state().isOpen()) {
            requests.put(id, RequestState.WITHDRAWN);
        }
        request.pool().ifPresent(waitingList::offer);
    }

    private BudgetRequest lock(BudgetRequestId id) {
        trajectories.lockIfOpen(requests.get(id).caseId());
        lockPools(List.of(requests.get(id)));
        return requests.lock(id);
    }

    /** With the pool that is offered instead when theirs is of an earlier year. */
    private void lockPools(Collection<BudgetRequest> all) {
        all.stream().flatMap(request -> request.pool().stream()).flatMap(pool -> Stream.of(pool, waitingList.today(pool)))
                .distinct().sorted(Comparator.comparing(Pool::toString)).forEach(budgets::lock);
    }
}
