package nl.dichterbij.openhiring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.placement.PlacementEnded;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseStatus;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.TrajectoryClosed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists: who came first is called first. Every change happens under the row lock of the place, after that of the
 * case where there is one.
 */
@Service
@Transactional
class WaitingLists {

    /** To a process that waits for a turn: look at the list again. */
    private static final String WAIT_OVER = "open-hiring-wait-over";
    /** To a process whose jobseeker had the turn: it is over, through somebody else. */
    private static final String CLAIM_ENDED = "open-hiring-claim-ended";

    private final OpenHiringPlaceRepository places;
    private final ListRepository lists;
    private final Trajectories trajectories;
    private final ListContacts contacts;
    private final Parameters parameters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingLists(OpenHiringPlaceRepository places, ListRepository lists, Trajectories trajectories, ListContacts contacts,
                 Parameters parameters, ApplicationEventPublisher events, Clock clock) {
        this.places = places;
        this.lists = lists;
        this.trajectories = trajectories;
        this.contacts = contacts;
        this.parameters = parameters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a case at the end of a list, once per round. First name and contact are all that the list gets to know; on
     * an employer's list not even the answers.
     *
     * @return empty when the place was closed meanwhile, or the case: then nothing is kept
     */
    Optional<ListEntry> enrol(OpenHiringPlaceId id, CaseId caseId, int occurrence, Answers answers) {
        var open = trajectories.lockIfOpen(caseId);
        var place = lock(id);
        var known = lists.find(id, caseId, occurrence);
        if (known.isPresent()) {
            return known.map(this::get).filter(entry -> !entry.isOver());
        }
        return open.filter(dossier -> !place.isClosed() && isOf(place, dossier)).map(dossier -> {
            var enrolment = lists.add(id, caseId, occurrence, null,
                    place.mode() == OpenHiringMode.TEAM_MANAGED ? answers : null, contacts.of(dossier), maxCalls(place), now());
            events.publishEvent(new Enrolled(caseId, enrolment, id, get(enrolment).position()));
            callNext(place);
            return get(enrolment);
        });
    }

    /**
     * The employer enrols somebody at the door, once per submission.
     *
     * @return empty when the place is closed, or the list is not the employer's
     */
    Optional<ListEntry> enrolAtTheDoor(OpenHiringPlaceId id, UUID submission, ListContact contact) {
        var place = lock(id);
        var known = lists.find(submission);
        if (known.isPresent() || place.isClosed() || place.mode() != OpenHiringMode.EMPLOYER_OWNED) {
            return known.map(this::get).filter(entry -> entry.place().equals(id));
        }
        var enrolment = lists.add(id, null, null, submission, null, contact, maxCalls(place), now());
        callNext(place);
        return Optional.of(get(enrolment));
    }

    @Transactional(readOnly = true)
    ListEntry get(EnrolmentId id) {
        return lists.find(id).orElseThrow(() -> new NoSuchElementException("No enrolment " + id));
    }

    @Transactional(readOnly = true)
    List<ListEntry> of(OpenHiringPlaceId place) {
        return lists.of(place);
    }

    @Transactional(readOnly = true)
    Optional<Start> findStart(EnrolmentId id) {
        return lists.findStart(id);
    }

    /**
     * Records an attempt to call without answer, by whoever has the list.
     *
     * @param stepKey the step that it is the answer of; the same step is one attempt. Null for an employer's page
     */
    void noAnswer(EnrolmentId id, RecordedBy by, @Nullable Long stepKey) {
        lockPlaceOf(id);
        if (get(id).hasTurn() && (stepKey == null || !lists.isRecorded(stepKey))) {
            lists.record(id, RecordKind.NO_ANSWER, by, now(), stepKey, null);
        }
    }

    /**
     * Ends an enrolment; the next one moves up. What ended stays as it ended.
     *
     * @param start as an employer told it; null where the team still asks
     * @return how it ended now, or before
     */
    RecordKind end(EnrolmentId id, RecordKind kind, RecordedBy by, @Nullable Start start) {
        var place = lockPlaceOf(id);
        var entry = get(id);
        if (entry.isOver()) {
            return entry.records().stream().map(ListRecord::kind).filter(known -> known.ends).findFirst().orElseThrow();
        }
        lists.record(id, kind, by, now(), null, start);
        if (by == RecordedBy.EMPLOYER) {
            tell(entry);
        }
        callNext(place);
        return kind;
    }

    /** Somebody who said yes did not start: the place is free for the next. */
    void notStarted(EnrolmentId id) {
        free(id, RecordKind.NOT_STARTED, RecordedBy.TEAM);
    }

    /** The place is free for the next, once. */
    private void free(EnrolmentId id, RecordKind why, RecordedBy by) {
        var place = lockPlaceOf(id);
        if (get(id).holdsPlace()) {
            lists.record(id, why, by, now(), null, null);
            callNext(place);
        }
    }

    /** Gives the turn to the first who waits, when there is a free place and nobody has the turn yet. */
    void callNext(OpenHiringPlace place) {
        var all = lists.of(place.id());
        var started = all.stream().filter(ListEntry::holdsPlace).count();
        if (place.isClosed() || started >= place.places()) {
            return;
        }
        all.stream().filter(entry -> !entry.isOver()).findFirst().filter(first -> !first.hasTurn()).ifPresent(first -> {
            lists.record(first.id(), RecordKind.TURN, RecordedBy.LIST, now(), null, null);
            events.publishEvent(new TurnReached(first.caseId(), first.id(), place.id()));
            if (first.caseId() != null) {
                events.publishEvent(EngineMessage.to(WAIT_OVER, first.id().toString()));
            }
        });
    }

    /** The place is closed: nobody on its list waits any longer. */
    void endAll(OpenHiringPlace place) {
        lists.of(place.id()).stream().filter(entry -> !entry.isOver()).forEach(entry -> {
            lists.record(entry.id(), RecordKind.CLOSED, RecordedBy.LIST, now(), null, null);
            tell(entry);
        });
    }

    /**
     * A case that ended gives its place on every list to those behind it. Who was placed keeps the work; a yes on a list
     * of the team that nobody confirmed as a start is no start. What an employer said about an own list stays.
     */
    @EventListener
    void remove(TrajectoryClosed closed) {
        lists.of(closed.caseId()).stream().filter(entry -> !entry.isOver())
                .forEach(entry -> end(entry.id(), RecordKind.REMOVED, RecordedBy.LIST, null));
        if (trajectories.get(closed.caseId()).status() != CaseStatus.PLACED) {
            lists.of(closed.caseId()).stream().filter(entry -> entry.holdsPlace() && lock(entry.place()).mode() == OpenHiringMode.TEAM_MANAGED)
                    .forEach(entry -> free(entry.id(), RecordKind.NOT_STARTED, RecordedBy.LIST));
        }
    }

    /** Somebody works there no longer. */
    @EventListener
    void free(PlacementEnded ended) {
        lists.of(ended.caseId()).stream().filter(entry -> entry.holdsPlace() && entry.place().value().equals(ended.openHiringPlace()))
                .forEach(entry -> free(entry.id(), RecordKind.ENDED, RecordedBy.LIST));
    }

    private void tell(ListEntry before) {
        if (before.caseId() != null) {
            events.publishEvent(EngineMessage.to(before.hasTurn() ? CLAIM_ENDED : WAIT_OVER, before.id().toString()));
        }
    }

    private int maxCalls(OpenHiringPlace place) {
        return parameters.getInt(ParameterCode.of("open-hiring", "max-call-attempts"), place.region(), LocalDate.now(clock));
    }

    private static boolean isOf(OpenHiringPlace place, CaseSummary dossier) {
        return place.region().equals(dossier.region());
    }

    private OpenHiringPlace lockPlaceOf(EnrolmentId id) {
        return lock(get(id).place());
    }

    /** Nobody else changes the list of this place until the transaction ends. */
    OpenHiringPlace lock(OpenHiringPlaceId id) {
        return places.lockById(id.value()).orElseThrow(() -> new NoSuchElementException("No open-hiring place " + id));
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
