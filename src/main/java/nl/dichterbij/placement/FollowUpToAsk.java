package nl.dichterbij.placement;

import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;

/** A follow-up moment at which jobseeker and employer are asked how it goes. */
public record FollowUpToAsk(UUID followUpId, CaseId caseId, VacancyId vacancy) {
}
