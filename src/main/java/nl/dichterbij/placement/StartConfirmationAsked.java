package nl.dichterbij.placement;

import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;

/**
 * The employer is to be asked whether somebody started. Published once per question, inside the recording transaction.
 * Whoever sends the question makes the link: {@code PersonalLinks.issue(EMPLOYER_START, placementId)}, page
 * {@code /werkgever/start/{token}}.
 */
public record StartConfirmationAsked(CaseId caseId, UUID placementId, UUID startRequestId) {
}
