package nl.dichterbij.training;

import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;

/**
 * It is time to tell a jobseeker when the training starts. Published once for each start date, so again after a
 * postponement, inside the recording transaction.
 */
public record TrainingInvited(CaseId caseId, UUID enrolmentId, LocalDate startsOn) {
}
