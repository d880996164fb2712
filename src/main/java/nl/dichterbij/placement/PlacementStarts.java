package nl.dichterbij.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a start that another module saw happen, so that it counts and is followed up like any other. */
@Service
@Transactional
public class PlacementStarts {

    private final PlacementRepository placements;
    private final Trajectories trajectories;
    private final StartTerms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlacementStarts(PlacementRepository placements, Trajectories trajectories, StartTerms terms,
                    ApplicationEventPublisher events, Clock clock) {
        this.placements = placements;
        this.trajectories = trajectories;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers that the jobseeker has started, once per round of the case however often it is called.
     *
     * @return empty when the day lies ahead or further back than the parameter says, the hours cannot be, or the case is not
     *         open any more: then nothing is kept
     */
    public Optional<UUID> register(CaseId caseId, int occurrence, NewStart start) {
        var open = trajectories.lockIfOpen(caseId);
        var known = placements.findByCaseIdAndOccurrence(caseId.value(), occurrence).map(Placement::id);
        if (known.isPresent() || open.isEmpty() || !terms.allowSeen(start.arrangement(), open.get().region())) {
            return known;
        }
        var placement = new Placement(caseId, occurrence, start, Instant.now(clock));
        placement.start(Instant.now(clock));
        placements.save(placement);
        trajectories.markPlaced(caseId);
        events.publishEvent(new PlacementStarted(caseId, placement.id(), placement.startDate()));
        return Optional.of(placement.id());
    }
}
