package nl.dichterbij.matching;

import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;

/** The employer wants to meet the jobseeker. Published once per proposal, inside the recording transaction. */
public record MeetingAgreed(CaseId caseId, UUID proposalId, VacancyId vacancy) {
}
