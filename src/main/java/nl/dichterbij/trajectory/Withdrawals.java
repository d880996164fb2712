package nl.dichterbij.trajectory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Withdrawal from a page. A case that ends locks all that is held for it; when the database lets somebody else go first
 * it is tried once more, so that nobody who wants to stop is told to try again.
 */
@Component
class Withdrawals {

    private final Trajectories trajectories;

    Withdrawals(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    void withdraw(CaseId id) {
        try {
            trajectories.withdraw(id);
        } catch (ConcurrencyFailureException wentSecond) {
            trajectories.withdraw(id);
        }
    }
}
