package nl.dichterbij.trajectory;

import java.time.Instant;

/**
 * A jobseeker chose a route, possibly once more. Published inside the recording transaction.
 *
 * @param elementInstanceKey of the step in which it was chosen
 */
public record RouteChosen(CaseId caseId, long elementInstanceKey, String route, Instant at) {
}
