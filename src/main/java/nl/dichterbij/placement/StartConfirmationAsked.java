package nl.dichterbij.placement;

import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * The employer is to be asked whether somebody started. Published once per question, inside the recording transaction.
 * Whoever sends the question makes the link: {@code PersonalLinks.issue(EMPLOYER_START, placementId)}, page
 * {@code /werkgever/start/{token}}.
 *
 * @param vacancy tells which employer
 */
public record StartConfirmationAsked(CaseId caseId, UUID placementId, UUID startRequestId, @Nullable VacancyId vacancy) {
}
