package nl.dichterbij.offer;

import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the team sees it.
 *
 * @param employer      a known one; null for one that is new
 * @param newEmployer   what a new one typed
 * @param declineReason code; null unless it was declined
 */
record WorkOffer(UUID id, OfferDetails details, @Nullable EmployerId employer, @Nullable NewEmployer newEmployer, RegionCode region,
                 LocalDate offeredOn, State state, @Nullable String declineReason) {

    /** What became of it. */
    enum State {
        RECEIVED, ACCEPTED, DECLINED
    }

    public boolean isOpen() {
        return state == State.RECEIVED;
    }
}
