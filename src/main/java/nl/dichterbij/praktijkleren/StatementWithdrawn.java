package nl.dichterbij.praktijkleren;

import java.time.Instant;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;

/** A praktijkverklaring was withdrawn. Published once, inside the withdrawing transaction. */
public record StatementWithdrawn(UUID statementId, CaseId caseId, RegionCode region, Instant at) {
}
