package nl.dichterbij.training;

import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;

/** A jobseeker has stopped after the start. Published once, inside the recording transaction. */
public record TrainingDroppedOut(CaseId caseId, UUID enrolmentId) {
}
