package nl.dichterbij.placement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.engine.Variables;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.CloseReason;
import nl.dichterbij.trajectory.PlacedCaseHandedOver;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.TrajectoryClosed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the moments after a start and starts a short process for each when its day has come. */
@Service
@Transactional
class FollowUps {

    private final FollowUpRepository followUps;
    private final PlacementRepository placements;
    private final Trajectories trajectories;
    private final Parameters parameters;
    private final FollowUpEndings endings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUps(FollowUpRepository followUps, PlacementRepository placements, Trajectories trajectories,
              Parameters parameters, FollowUpEndings endings, ApplicationEventPublisher events, Clock clock) {
        this.followUps = followUps;
        this.placements = placements;
        this.trajectories = trajectories;
        this.parameters = parameters;
        this.endings = endings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<FollowUpView> of(CaseId caseId) {
        return followUps.findByCaseIdOrderByDueOn(caseId.value()).stream().map(FollowUp::view).toList();
    }

    /** Repeating it plans nothing twice; nothing at all where the jobseeker did not agree to it. */
    void schedule(UUID placementId) {
        var placement = placements.findById(placementId).orElseThrow();
        if (!placement.hasFollowUpConsent()) {
            return;
        }
        var region = trajectories.get(placement.caseId()).region();
        parameters.getInts(new ParameterCode("follow-up.months"), region, LocalDate.now(clock)).stream()
                .filter(months -> !followUps.existsByPlacementIdAndMonths(placementId, months))
                .forEach(months -> followUps.save(new FollowUp(placement, months, now())));
    }

    /** @return how many were started; call again while it is more than none */
    int startDue() {
        var due = followUps.takeDue(LocalDate.now(clock));
        due.forEach(followUp -> {
            followUp.ask(now());
            events.publishEvent(EngineMessage.start("follow-up-due", followUp.id().toString(),
                    Variables.of(firstVariables(followUp, trajectories.get(followUp.caseId())))));
        });
        return due.size();
    }

    void record(UUID id, FollowUpOutcome outcome) {
        endings.record(load(id), outcome);
    }

    /** Someone who withdraws is not called any more. */
    @EventListener
    void cancel(TrajectoryClosed closed) {
        if (closed.reason() != CloseReason.WITHDRAWN) {
            return;
        }
        openIn(closed.caseId()).forEach(open -> cancel(open, closed.at()));
    }

    /** The team of the other region asks from now on; who was being asked is asked anew, by that team. */
    @EventListener
    void moveOn(PlacedCaseHandedOver handedOver) {
        openIn(handedOver.from()).forEach(open -> {
            cancel(open, handedOver.at());
            // before the other one is inserted: there is one such moment at a time
            followUps.saveAndFlush(open);
            followUps.save(new FollowUp(open, handedOver.to(), handedOver.at()));
        });
    }

    private List<FollowUp> openIn(CaseId caseId) {
        return followUps.findByCaseIdOrderByDueOn(caseId.value()).stream().filter(open -> !open.isOver()).toList();
    }

    private void cancel(FollowUp open, Instant at) {
        if (open.isAsked()) {
            events.publishEvent(EngineMessage.to("follow-up-cancelled", open.id().toString()));
        }
        open.cancel(at);
    }

    private FollowUpVariables firstVariables(FollowUp followUp, CaseSummary dossier) {
        var today = LocalDate.now(clock);
        return FollowUpVariables.first(dossier.id().value(), dossier.number().value(), dossier.region().value(),
                followUp.id(), followUp.months(),
                parameters.getInt(new ParameterCode("follow-up.max-contact-attempts"), dossier.region(), today),
                parameters.getPeriod(new ParameterCode("contact.retry-after"), dossier.region(), today));
    }

    private FollowUp load(UUID id) {
        return followUps.findById(id).orElseThrow(() -> new NoSuchElementException("No follow-up " + id));
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
