package nl.dichterbij.placement;

import java.time.Instant;
import java.util.UUID;

/** What one of the two answered. */
record FollowUpAnswer(UUID followUpId, Party party, FollowUpOutcome outcome, Instant at) {
}
