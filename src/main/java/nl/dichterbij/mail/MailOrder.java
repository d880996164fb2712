package nl.dichterbij.mail;

import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/** A mail that was ordered, in hand to be sent. */
record MailOrder(UUID id, MailKind kind, RegionCode region, CaseId caseId, @Nullable VacancyId vacancy, UUID linkSubject,
                 int attempts) {
}
