package nl.dichterbij.praktijkleren;

import java.time.Instant;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;

/** A praktijkverklaring was issued. Published once, inside the issuing transaction. */
public record StatementIssued(UUID statementId, CaseId caseId, RegionCode region, Instant at) {
}
