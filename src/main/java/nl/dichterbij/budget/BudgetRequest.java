package nl.dichterbij.budget;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A request for money as it stands.
 *
 * @param asker         who asked; null until somebody of the team put their name to it
 * @param regeling      where it is paid from, with {@code year}; null until the rules were applied
 * @param outcome       what was decided, once the process has taken note of it
 * @param remark        code of why the step "decide" came back; null when it did not
 * @param reservations  how many reservations were made for it so far
 * @param settledLater  the case has ended, and what is committed stays so until the costs are known
 * @param waitingNumber place in the waiting list, lower goes first; the last one it had, null when it never had one
 */
record BudgetRequest(BudgetRequestId id, CaseId caseId, int occurrence, String purpose, UUID person, RegionCode region,
                     BudgetCategory category, Money amount, boolean regularProvisionAvailable, Instant requestedAt,
                     @Nullable Asker asker, RequestState state,
                     @Nullable BudgetOutcome outcome, @Nullable Instant decidedAt, @Nullable String remark, @Nullable String regeling, @Nullable Integer year,
                     @Nullable UUID budgetId, int reservations, @Nullable Instant reservedUntil,
                     @Nullable Long waitingNumber, @Nullable Instant waitingUntil, boolean waited, boolean settledLater,
                     Money reserved, Money committed, Money realised) {

    /** @param explanation why it is needed, in the asker's words */
    record Asker(String username, String name, @Nullable String explanation) {
    }

    /** Empty until the rules were applied. */
    Optional<Pool> pool() {
        return regeling == null || year == null ? Optional.empty() : Optional.of(new Pool(regeling, region, year, category));
    }

    /** What its process waits on; another one each time it goes on the waiting list. */
    String waitingKey() {
        return id + ":" + waitingNumber;
    }

    boolean isReserved() {
        return state == RequestState.RESERVED;
    }

    boolean wasAskedBy(String username) {
        return asker != null && asker.username().equals(username);
    }
}
