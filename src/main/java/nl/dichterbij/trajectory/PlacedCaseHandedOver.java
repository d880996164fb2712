package nl.dichterbij.trajectory;

import java.time.Instant;

/**
 * A jobseeker who was placed moved to another region, and the case goes on there. Published inside the transaction that
 * ends the first case: what is still planned for it moves on.
 */
public record PlacedCaseHandedOver(CaseId from, CaseId to, Instant at) {
}
