package nl.dichterbij.training;

import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;

/** The school has enrolled a jobseeker. Published once, inside the recording transaction. */
public record TrainingEnrolled(CaseId caseId, UUID enrolmentId) {
}
