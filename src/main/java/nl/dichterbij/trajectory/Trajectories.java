package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the cases and ends them. */
@Service
@Transactional
public class Trajectories {

    private final TrajectoryRepository trajectories;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Trajectories(TrajectoryRepository trajectories, Steps steps, ApplicationEventPublisher events, Clock clock) {
        this.trajectories = trajectories;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CaseSummary get(CaseId id) {
        return trajectories.findById(id.value()).orElseThrow(() -> noSuch(id)).summary();
    }

    @Transactional(readOnly = true)
    public Optional<CaseSummary> find(CaseNumber number) {
        return trajectories.findByNumber(number.value()).map(Trajectory::summary);
    }

    @Transactional(readOnly = true)
    CaseAnswers answersOf(CaseId id) {
        return trajectories.findById(id.value()).orElseThrow(() -> noSuch(id)).answers();
    }

    /** Those of these cases that exist, in one query and in no particular order. */
    @Transactional(readOnly = true)
    public List<CaseSummary> findAll(Collection<CaseId> ids) {
        return trajectories.findByIdIn(ids.stream().map(CaseId::value).toList()).stream().map(Trajectory::summary).toList();
    }

    /**
     * Locks the case until the transaction ends, so that nothing is created for a case that is being closed.
     *
     * @return empty when the case is not open any more: then create nothing, its process is about to end
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CaseSummary> lockIfOpen(CaseId id) {
        return Optional.of(lock(id).summary()).filter(CaseSummary::isOpen);
    }

    /** As {@link #lockIfOpen}, also for a jobseeker who works and is still followed here. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<CaseSummary> lockIfServed(CaseId id) {
        return Optional.of(lock(id).summary()).filter(served -> served.isOpen() || served.isFollowed());
    }

    /**
     * The jobseeker withdraws, at any moment. What is held for the case is released now; the process follows. Pages call
     * {@link Withdrawals}.
     */
    public void withdraw(CaseId id) {
        if (close(id, CloseReason.WITHDRAWN)) {
            events.publishEvent(EngineMessage.to("trajectory-withdrawn", id.toString()));
        }
    }

    /** @return whether the case was still to be ended; repeating it changes nothing */
    public boolean close(CaseId id, CloseReason reason) {
        var now = Instant.now(clock);
        if (!lock(id).close(reason, now)) {
            return false;
        }
        steps.closeAll(id, reason == CloseReason.WITHDRAWN ? "withdrawn" : "closed");
        events.publishEvent(new TrajectoryClosed(id, reason, now));
        return true;
    }

    /** The jobseeker has started: the case is placed, and stays so. */
    public void markPlaced(CaseId id) {
        lock(id).place();
    }

    /** The jobseeker lives elsewhere in the same region. */
    void move(CaseId id, MunicipalityCode municipality) {
        lock(id).move(municipality);
    }

    /** @param uwvRegistered whether the jobseeker says to be registered at UWV; false when nobody knows */
    void recordIntake(StepRef step, String outcome, @Nullable String stopReason, boolean uwvRegistered) {
        if (steps.close(step, outcome)) {
            lock(step.caseId()).stoppedBecause(stopReason);
            if (uwvRegistered) {
                lock(step.caseId()).uwvRegistration(UwvRegistration.REGISTERED);
            }
        }
    }

    void recordOptions(CaseId id, WorkOptions known) {
        lock(id).options(known);
    }

    void recordUwvRegistration(CaseId id, UwvRegistration known) {
        lock(id).uwvRegistration(known);
    }

    void recordRouteChoice(StepRef step, String route, @Nullable String reason) {
        if (steps.close(step, route)) {
            lock(step.caseId()).chooseRoute(route, reason);
            events.publishEvent(new RouteChosen(step.caseId(), step.elementInstanceKey(), route, Instant.now(clock)));
        }
    }

    private Trajectory lock(CaseId id) {
        return trajectories.lockById(id.value()).orElseThrow(() -> noSuch(id));
    }

    private static NoSuchElementException noSuch(CaseId id) {
        return new NoSuchElementException("No case " + id);
    }
}
