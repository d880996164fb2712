package nl.dichterbij.jobcarving;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/** @param vacancy that was made of the function; null before */
record CarvingView(CarvingId id, int version, CaseId caseId, int occurrence, CarvingState state,
                   @Nullable EmployerId employer, FunctionDetails function, @Nullable VacancyId vacancy) {

    boolean isOpen() {
        return state == CarvingState.OPEN;
    }
}
