package nl.dichterbij.jobcarving;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.placement.PlacementFellThrough;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseStatus;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.TrajectoryClosed;
import org.springframework.context.event.EventListener;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends the making of a function, and keeps what is known of it. */
@Service
@Transactional
class Carvings {

    private final CarvingRepository carvings;
    private final WorkAnalyses analyses;
    private final FunctionRequests requests;
    private final PersonalLinks links;
    private final Vacancies vacancies;
    private final Trajectories trajectories;
    private final Steps steps;
    private final Parameters parameters;
    private final Clock clock;

    Carvings(CarvingRepository carvings, WorkAnalyses analyses, FunctionRequests requests, PersonalLinks links,
             Vacancies vacancies, Trajectories trajectories, Steps steps, Parameters parameters, Clock clock) {
        this.carvings = carvings;
        this.analyses = analyses;
        this.requests = requests;
        this.links = links;
        this.vacancies = vacancies;
        this.trajectories = trajectories;
        this.steps = steps;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The newest of a case. */
    @Transactional(readOnly = true)
    Optional<CarvingView> findCurrent(CaseId caseId) {
        return carvings.findByCaseIdOrderByOccurrenceDesc(caseId.value()).stream().findFirst().map(Carving::view);
    }

    /** {@link NoSuchElementException} when the round has none. */
    @Transactional(readOnly = true)
    CarvingView get(CaseId caseId, int occurrence) {
        return carvings.findByCaseIdAndOccurrence(caseId.value(), occurrence).map(Carving::view).orElseThrow();
    }

    /**
     * Begins once per round; what an earlier round left is withdrawn.
     *
     * @return how often a proposal may be adjusted
     */
    int prepare(CaseId caseId, int occurrence) {
        trajectories.lockIfOpen(caseId).ifPresent(open -> {
            carvings.findByCaseIdOrderByOccurrenceDesc(caseId.value()).stream()
                    .filter(earlier -> earlier.view().occurrence() != occurrence).forEach(this::end);
            if (carvings.findByCaseIdAndOccurrence(caseId.value(), occurrence).isEmpty()) {
                carvings.saveAndFlush(new Carving(caseId, occurrence, now()));
            }
        });
        return parameters.getInt(new ParameterCode("jobcarving.max-adjustments"), regionOf(caseId), LocalDate.now(clock));
    }

    /** @throws IllegalStateException when the employer is being asked or has agreed */
    void chooseEmployer(CarvingId id, EmployerId employer) {
        lock(id).chooseEmployer(employer, now());
    }

    /**
     * @throws ObjectOptimisticLockingFailureException when a colleague changed it since the form was opened
     * @throws IllegalStateException when the employer is being asked or has agreed
     */
    void describe(CarvingId id, int version, FunctionDetails details) {
        var carving = lock(id);
        if (carving.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Carving.class, id.value());
        }
        carving.describe(details, now());
        carvings.saveAndFlush(carving);
    }

    @Transactional(readOnly = true)
    boolean hasSplittableTask(CaseId caseId, int occurrence) {
        return analyses.of(get(caseId, occurrence).id()).stream().anyMatch(task -> task.details().splittable());
    }

    @Transactional(readOnly = true)
    List<String> problems(CarvingView carving) {
        return FunctionCheck.problems(carving, analyses.timeOf(carving.id(), regionOf(carving.caseId())));
    }

    /** Withdraws the function: the employer is not asked any more, nobody is proposed for it. Repeating it changes nothing. */
    void withdraw(CaseId caseId, int occurrence, long processInstanceKey) {
        steps.closeIn(caseId, processInstanceKey, "expired");
        carvings.findByCaseIdAndOccurrence(caseId.value(), occurrence).ifPresent(this::end);
    }

    /** A case that ends leaves nothing behind; someone who was placed keeps the function. */
    @EventListener
    void release(TrajectoryClosed closed) {
        if (trajectories.get(closed.caseId()).status() != CaseStatus.PLACED) {
            carvings.findByCaseIdOrderByOccurrenceDesc(closed.caseId().value()).forEach(this::end);
        }
    }

    /** A function that was made for somebody who did not start in it is nobody's. */
    @EventListener
    void release(PlacementFellThrough fell) {
        carvings.findByCaseIdOrderByOccurrenceDesc(fell.caseId().value()).stream()
                .filter(carving -> fell.vacancy().equals(carving.view().vacancy())).forEach(this::end);
    }

    private void end(Carving carving) {
        var view = carving.view();
        carving.become(CarvingState.ENDED, now());
        requests.settleByTeam(view.id());
        links.revoke(LinkPurpose.EMPLOYER_FUNCTION, view.id().value());
        Optional.ofNullable(view.vacancy()).ifPresent(vacancies::close);
    }

    private RegionCode regionOf(CaseId caseId) {
        return trajectories.get(caseId).region();
    }

    private Carving lock(CarvingId id) {
        return carvings.lockById(id.value()).orElseThrow(() -> new NoSuchElementException("No such carving"));
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
