package nl.dichterbij.placement;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records what a follow-up moment brought, and tells when the work has ended. */
@Component
class FollowUpEndings {

    private final PlacementRepository placements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUpEndings(PlacementRepository placements, ApplicationEventPublisher events, Clock clock) {
        this.placements = placements;
        this.events = events;
        this.clock = clock;
    }

    /** What was recorded or cancelled before stays so, and tells nothing. */
    void record(FollowUp followUp, FollowUpOutcome outcome) {
        if (followUp.isOver()) {
            return;
        }
        followUp.record(outcome, Instant.now(clock));
        if (outcome.status().endsTheWork()) {
            placements.findById(followUp.placementId()).ifPresent(placement -> events.publishEvent(
                    new PlacementEnded(placement.caseId(), placement.id(), placement.openHiringPlace())));
        }
    }
}
