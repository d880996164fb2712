package nl.dichterbij.trajectory;

import java.time.Instant;

/** A jobseeker chose a route, possibly once more. Published inside the recording transaction. */
public record RouteChosen(CaseId caseId, String route, Instant at) {
}
