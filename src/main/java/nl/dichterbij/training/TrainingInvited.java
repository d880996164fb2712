package nl.dichterbij.training;

import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;

/**
 * It is time to tell a jobseeker when the training starts. Published once for each start date, so again after a
 * postponement, inside the recording transaction.
 *
 * @param title of the training
 * @param place who gives it, and in which municipality
 */
public record TrainingInvited(CaseId caseId, UUID enrolmentId, LocalDate startsOn, String title, String place) {
}
