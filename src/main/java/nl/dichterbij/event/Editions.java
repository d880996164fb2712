package nl.dichterbij.event;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.engine.Variables;
import nl.dichterbij.region.Region;
import nl.dichterbij.region.Regions;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.StepSubject;
import nl.dichterbij.trajectory.StepSubjects;
import nl.dichterbij.trajectory.Steps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the editions of events; each has one process, whose steps are about the edition. */
@Service
@Transactional
public class Editions implements StepSubjects {

    private final EditionRepository editions;
    private final Stands stands;
    private final Steps steps;
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Editions(EditionRepository editions, Stands stands, Steps steps, Regions regions, ApplicationEventPublisher events,
             Clock clock) {
        this.editions = editions;
        this.stands = stands;
        this.steps = steps;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans an edition and starts its process, once per submission however often it is sent.
     *
     * @throws IllegalArgumentException when the municipality belongs to no region
     */
    public EditionId plan(UUID submission, EditionDetails details) {
        editions.lockSubmission(submission);
        return editions.findBySubmissionId(submission).map(known -> known.view().id()).orElseGet(() -> planNew(submission, details));
    }

    private EditionId planNew(UUID submission, EditionDetails details) {
        var id = UUID.randomUUID();
        var number = EditionNumber.of(editions.nextSerial());
        var region = regions.findRegionOf(details.municipality(), LocalDate.now(clock)).map(Region::code)
                .orElseThrow(() -> new IllegalArgumentException("No region for municipality " + details.municipality()));
        editions.saveAndFlush(new Edition(id, number, submission, region, details, now()));
        events.publishEvent(EngineMessage.start("event-planned", id.toString(),
                Variables.of(EventVariables.first(id, number.value(), region.value()))));
        return new EditionId(id);
    }

    @Transactional(readOnly = true)
    EditionView get(EditionId id) {
        return editions.findById(id.value()).map(Edition::view).orElseThrow(() -> noSuch(id));
    }

    @Transactional(readOnly = true)
    Optional<EditionView> find(EditionNumber number) {
        return editions.findByNumber(number.value()).map(Edition::view);
    }

    @Transactional(readOnly = true)
    @Override
    public List<StepSubject> findAll(Collection<UUID> ids) {
        return editions.findByIdIn(ids).stream().map(Edition::view).map(edition -> new StepSubject(edition.id().value(),
                edition.number().value(), edition.region(), "/evenementen/" + edition.number(), !edition.isOver())).toList();
    }

    /**
     * @param version as it was when the form for changing was opened
     * @throws ObjectOptimisticLockingFailureException when somebody else changed the edition since
     * @throws IllegalStateException when it is not merely planned any more
     */
    void change(EditionId id, int version, EditionDetails details) {
        var edition = lock(id);
        if (edition.view().version() != version) {
            throw new ObjectOptimisticLockingFailureException(Edition.class, id.value());
        }
        edition.change(details, now());
        editions.saveAndFlush(edition);
    }

    /**
     * People can leave their name from now on.
     *
     * @return the day itself; empty when there is no stand yet, and the edition stays planned
     */
    Optional<LocalDate> open(EditionId id) {
        var edition = lock(id);
        if (edition.view().isPlanned() && stands.of(id).isEmpty()) {
            return Optional.empty();
        }
        edition.move(EditionState.PLANNED, EditionState.OPEN, now());
        return Optional.of(edition.view().details().heldOn());
    }

    /** The day is over. */
    void hold(EditionId id) {
        lock(id).move(EditionState.OPEN, EditionState.HELD, now());
        events.publishEvent(new EditionHeld(id));
    }

    void evaluate(StepRef step, String outcome) {
        if (steps.close(step, outcome)) {
            lock(new EditionId(step.subject())).evaluate(outcome, now());
        }
    }

    /** @return whether it was not over yet; repeating it changes nothing */
    boolean cancel(EditionId id) {
        if (!lock(id).cancel(now())) {
            return false;
        }
        steps.closeAll(id.value(), "cancelled");
        events.publishEvent(EngineMessage.to("event-cancelled", id.toString()));
        events.publishEvent(new EditionCancelled(id));
        return true;
    }

    /** The stands do not change until the transaction ends, unless by this one. */
    EditionView lockForStands(EditionId id) {
        return lock(id).view();
    }

    private Edition lock(EditionId id) {
        return editions.lockById(id.value()).orElseThrow(() -> noSuch(id));
    }

    private static NoSuchElementException noSuch(EditionId id) {
        return new NoSuchElementException("No edition " + id);
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
