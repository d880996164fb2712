package nl.dichterbij.trajectory;

import java.time.Instant;

/**
 * A case has ended, or its jobseeker withdrew after being placed. Published inside the closing transaction: listen
 * with {@code @EventListener} to release in the same transaction what your module holds for the case.
 */
public record TrajectoryClosed(CaseId caseId, CloseReason reason, Instant at) {
}
