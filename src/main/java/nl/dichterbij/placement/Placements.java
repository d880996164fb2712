package nl.dichterbij.placement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was arranged and whether it came to a start. */
@Service
@Transactional
class Placements {

    private final PlacementRepository placements;
    private final Trajectories trajectories;
    private final Vacancies vacancies;
    private final Steps steps;
    private final Instruments instruments;
    private final StartRequests starts;
    private final StartTerms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Placements(PlacementRepository placements, Trajectories trajectories, Vacancies vacancies, Steps steps,
               Instruments instruments, StartRequests starts, StartTerms terms,
               ApplicationEventPublisher events, Clock clock) {
        this.placements = placements;
        this.trajectories = trajectories;
        this.vacancies = vacancies;
        this.steps = steps;
        this.instruments = instruments;
        this.starts = starts;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PlacementView> of(CaseId caseId) {
        return placements.findFollowedIn(caseId.value()).stream().map(Placement::view).toList();
    }

    /**
     * @param usedInstruments codes of the instruments a person decided to use; null when nothing was asked
     * @param decidedBy       that person, as known in Tasklist; null when that could not be told
     */
    void recordArrangements(StepRef step, int occurrence, String outcome, @Nullable List<String> usedInstruments,
                            @Nullable String decidedBy) {
        if (steps.close(step, outcome)) {
            instruments.choose(step.caseId(), occurrence, usedInstruments, decidedBy);
        }
    }

    /** @return false when the date or the hours cannot be: then nothing is kept */
    boolean arrange(CaseId caseId, int occurrence, VacancyId vacancy, Arrangement arrangement) {
        if (!terms.allow(arrangement, trajectories.get(caseId).region())) {
            return false;
        }
        trajectories.lockIfOpen(caseId).ifPresent(open -> placements
                .findByCaseIdAndOccurrence(caseId.value(), occurrence)
                .ifPresentOrElse(known -> known.arrange(arrangement, now()),
                        () -> placements.save(new Placement(caseId, vacancy, occurrence, arrangement, now()))));
        return true;
    }

    /** A new date is checked and kept by {@link #postpone}, the next step. */
    void recordStart(StepRef step, int occurrence, String outcome, @Nullable String reason) {
        if (!steps.close(step, outcome)) {
            return;
        }
        if (!outcome.equals(StartAnswer.POSTPONED)) {
            var placement = load(step.caseId(), occurrence);
            starts.settleByTeam(placement.id());
            apply(placement, new StartAnswer(outcome, null), reason);
        }
    }

    /**
     * Puts the start off; repeating it changes nothing.
     *
     * @return false when it cannot start on that day: then the employer can still answer
     */
    boolean postpone(CaseId caseId, int occurrence, @Nullable LocalDate newStartDate) {
        if (newStartDate == null || !terms.allowPostponed(newStartDate, trajectories.get(caseId).region())) {
            return false;
        }
        var placement = load(caseId, occurrence);
        starts.settleByTeam(placement.id());
        apply(placement, new StartAnswer(StartAnswer.POSTPONED, newStartDate), null);
        return true;
    }

    /**
     * Takes over what the employer said by link, where no caseworker was first.
     *
     * @return what the employer said; repeating it changes nothing
     */
    StartAnswer takeStart(CaseId caseId, int occurrence, UUID request, long processInstanceKey) {
        var answer = starts.answerTo(request);
        steps.closeIn(caseId, processInstanceKey, answer.outcome());
        if (starts.settleByEmployer(request)) {
            apply(load(caseId, occurrence), answer, answer.reason());
        }
        return answer;
    }

    private void apply(Placement placement, StartAnswer answer, @Nullable String reason) {
        switch (answer.outcome()) {
            case StartAnswer.POSTPONED -> placement.postpone(java.util.Objects.requireNonNull(answer.newStartDate()), now());
            case StartAnswer.NOT_STARTED -> placement.notStarted(reason, now());
            default -> { }
        }
    }

    /** @return the question to the employer; when the case is being ended, one that nobody can answer */
    UUID askStart(CaseId caseId, int occurrence, long key) {
        var placement = load(caseId, occurrence);
        return trajectories.lockIfOpen(caseId).isPresent() ? starts.ask(caseId, placement.view(), key) : placement.id();
    }

    /** @return the placement; repeating it changes nothing */
    UUID start(CaseId caseId, int occurrence) {
        var placement = load(caseId, occurrence);
        if (trajectories.lockIfOpen(caseId).isPresent() && placement.start(now())) {
            trajectories.markPlaced(caseId);
            events.publishEvent(new PlacementStarted(caseId, placement.id(), placement.startDate()));
        }
        return placement.id();
    }

    /** The place is free for someone else; also when nothing was arranged yet. */
    void release(CaseId caseId, VacancyId vacancy) {
        vacancies.releasePlace(vacancy, caseId.value());
        events.publishEvent(new PlacementFellThrough(caseId, vacancy));
    }

    private Placement load(CaseId caseId, int occurrence) {
        return placements.findByCaseIdAndOccurrence(caseId.value(), occurrence)
                .orElseThrow(() -> new NoSuchElementException("No placement in round " + occurrence));
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
