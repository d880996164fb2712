package nl.dichterbij.trajectory;

import java.util.UUID;

/**
 * A case has come into being. Published once, inside the registering transaction.
 *
 * @param submissionId as in the {@link RegistrationRequest}: whoever made the form can recognise it
 */
public record CaseRegistered(CaseId caseId, UUID submissionId) {
}
