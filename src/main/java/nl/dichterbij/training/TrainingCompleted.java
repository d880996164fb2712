package nl.dichterbij.training;

import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;

/** A jobseeker has completed a training. Published once, inside the recording transaction. */
public record TrainingCompleted(CaseId caseId, UUID enrolmentId) {
}
