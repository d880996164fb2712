package nl.dichterbij.praktijkleren;

import java.time.Instant;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A praktijkovereenkomst in one round of a case.
 *
 * @param terms null until they were chosen
 */
record Agreement(AgreementId id, CaseId caseId, int occurrence, RegionCode region, AgreementState state,
                 @Nullable AgreementTerms terms, boolean stoppedEarly, @Nullable Instant judgementAskedAt,
                 @Nullable Instant judgedAt, @Nullable String endReason) {

    public boolean isDraft() {
        return state == AgreementState.DRAFT;
    }

    /** The student is learning: the period can be stopped early. */
    public boolean isLearning() {
        return state == AgreementState.ACTIVE && judgementAskedAt == null;
    }

    /** The praktijkopleider was asked, and did not judge yet. */
    public boolean isAwaitingJudgement() {
        return state == AgreementState.ACTIVE && judgementAskedAt != null && judgedAt == null;
    }

    public boolean isJudged() {
        return judgedAt != null;
    }

    /** Whether signatures on the statement can be recorded. */
    public boolean isAwaitingSignatures() {
        return state == AgreementState.ACTIVE && judgedAt != null;
    }
}
