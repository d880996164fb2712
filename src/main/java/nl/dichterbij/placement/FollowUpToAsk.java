package nl.dichterbij.placement;

import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up moment at which jobseeker and employer are asked how it goes.
 *
 * @param vacancy tells which employer; null after open hiring, where the employer is not asked
 */
public record FollowUpToAsk(UUID followUpId, CaseId caseId, @Nullable VacancyId vacancy) {
}
