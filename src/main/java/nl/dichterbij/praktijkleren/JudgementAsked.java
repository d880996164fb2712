package nl.dichterbij.praktijkleren;

import nl.dichterbij.trajectory.CaseId;

/**
 * The praktijkopleider is asked for a judgement, or reminded of it. Published inside the recording transaction. Whom to
 * write to is told by {@link Praktijkopleiders}; the page is {@code /werkgever/praktijkoordeel/{token}} with a link of the
 * purpose {@code PRAKTIJK_JUDGEMENT} and the agreement as its subject.
 *
 * @param asking tells one asking from another; the same when it is delivered again
 */
public record JudgementAsked(AgreementId agreementId, CaseId caseId, long asking, boolean reminder) {
}
