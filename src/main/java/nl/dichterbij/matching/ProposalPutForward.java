package nl.dichterbij.matching;

import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;

/** A vacancy is put to the jobseeker. Published once per proposal, inside the recording transaction. */
public record ProposalPutForward(CaseId caseId, UUID proposalId, VacancyId vacancy) {
}
