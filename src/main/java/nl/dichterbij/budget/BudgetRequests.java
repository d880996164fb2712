package nl.dichterbij.budget;

import java.time.Clock;
import java.time.Instant;

import nl.dichterbij.security.CurrentUser;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules do with money: ask for it, and say what became of it. Whether it is granted is the work of the
 * process {@code rmt-budget}, which is called with the id of the request.
 */
@Service
@Transactional
public class BudgetRequests {

    private final RequestStore requests;
    private final Budgets budgets;
    private final Ledger ledger;
    private final Bookings bookings;
    private final WaitingList waitingList;
    private final Reservations reservations;
    private final Trajectories trajectories;
    private final CurrentUser currentUser;
    private final Clock clock;

    BudgetRequests(RequestStore requests, Budgets budgets, Ledger ledger, Bookings bookings, WaitingList waitingList,
                   Reservations reservations, Trajectories trajectories, CurrentUser currentUser, Clock clock) {
        this.requests = requests;
        this.budgets = budgets;
        this.ledger = ledger;
        this.bookings = bookings;
        this.waitingList = waitingList;
        this.reservations = reservations;
        this.trajectories = trajectories;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Asks for money. The same case, occurrence and purpose are the same request, however often it is made: what was
     * asked first stands. For a case that is closed it is withdrawn from the start.
     */
    public BudgetRequestId request(NewBudgetRequest wanted) {
        var open = trajectories.lockIfOpen(wanted.caseId()).isPresent();
        var dossier = trajectories.get(wanted.caseId());
        var asker = currentUser.isSignedIn() ? new BudgetRequest.Asker(currentUser.account().username(),
                currentUser.account().displayName(), null) : null;
        return requests.add(wanted, dossier.person().value(), dossier.region(), asker,
                open ? RequestState.REQUESTED : RequestState.WITHDRAWN, Instant.now(clock));
    }

    /** As {@link #realise(BudgetRequestId, String, Money)} for what is paid at once. */
    public void realise(BudgetRequestId id, Money amount) {
        realise(id, "whole", amount);
    }

    /**
     * Books money that was spent on a granted request. Repeating it books nothing.
     *
     * @param key tells one payment from another, such as an invoice's reference
     * @throws MoreThanCommitted when less than this is left of what was granted
     * @throws IllegalArgumentException when another amount was booked under this key
     */
    public void realise(BudgetRequestId id, String key, Money amount) {
        var request = lock(id);
        var booked = ledger.find(Bookings.realisation(id, key));
        if (booked.isPresent()) {
            if (!booked.get().equals(amount)) {
                throw new IllegalArgumentException("Another amount was booked as " + key + " for request " + id);
            }
        } else if (amount.isMoreThan(request.committed())) {
            throw new MoreThanCommitted(id);
        } else if (!amount.isZero()) {
            bookings.realise(request, amount, key);
        }
    }

    /**
     * What was granted and is not spent comes free, and is offered to who waits. Repeating it changes nothing, as does
     * calling it for a request to which nothing is committed.
     *
     * @param reason code, such as {@code dropped-out}
     */
    public void releaseRest(BudgetRequestId id, String reason) {
        var request = lock(id);
        if (!request.committed().isZero()) {
            bookings.releaseRest(request, reason);
            request.pool().ifPresent(waitingList::offer);
        }
    }

    /**
     * The case ends, and it is not known yet what was spent: what is committed stays so until {@link #realise} and
     * {@link #releaseRest} are called. Call it before the end of the case releases what it holds.
     */
    public void settleLater(BudgetRequestId id) {
        lock(id);
        requests.settleLater(id);
    }

    /**
     * Nobody needs the money any more, wherever the request stands: it is off the waiting list, what is set apart or
     * committed comes free, and nobody is asked to decide. Call it when the process that decides was ended from outside.
     * Repeating it changes nothing.
     *
     * @param reason code, such as {@code start-passed}
     */
    public void withdraw(BudgetRequestId id, String reason) {
        reservations.withdraw(id, reason);
    }

    private BudgetRequest lock(BudgetRequestId id) {
        // of an earlier year first: what comes free is offered from this year's
        requests.get(id).pool().ifPresent(pool -> {
            budgets.lock(pool);
            budgets.lock(waitingList.today(pool));
        });
        return requests.lock(id);
    }
}
