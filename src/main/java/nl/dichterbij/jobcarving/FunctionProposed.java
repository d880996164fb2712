package nl.dichterbij.jobcarving;

import java.util.UUID;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A function is put to an employer. Published once per proposal, inside the recording transaction. Whoever sends the
 * question makes the link: {@code PersonalLinks.issue(EMPLOYER_FUNCTION, carvingId)}, page
 * {@code /werkgever/functievoorstel/{token}}.
 */
public record FunctionProposed(CaseId caseId, CarvingId carvingId, UUID functionRequestId, @Nullable EmployerId employer) {
}
