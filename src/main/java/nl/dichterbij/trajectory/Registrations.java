package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.engine.Variables;
import nl.dichterbij.person.People;
import nl.dichterbij.person.PersonId;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.Region;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a registration: one person, one case, one process. */
@Service
public class Registrations {

    /** Passed by every case the moment it exists, so it is no element of a diagram. */
    static final String REGISTERED = "milestone-registered";

    private final TrajectoryRepository trajectories;
    private final Milestones milestones;
    private final People people;
    private final Regions regions;
    private final Parameters parameters;
    private final PersonalLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registrations(TrajectoryRepository trajectories, Milestones milestones, People people, Regions regions,
                  Parameters parameters, PersonalLinks links, ApplicationEventPublisher events, Clock clock) {
        this.trajectories = trajectories;
        this.milestones = milestones;
        this.people = people;
        this.regions = regions;
        this.parameters = parameters;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param statusToken opens the jobseeker's own page; null when this submission had been received before, because
     *                    the token is kept nowhere and can be told only once
     */
    public record Receipt(CaseId caseId, CaseNumber number, @Nullable String statusToken) {
    }

    /**
     * Registers once per submission, however often it is sent.
     *
     * @throws IllegalArgumentException when the municipality belongs to no region; the page asks for another first
     */
    @Transactional
    public Receipt register(RegistrationRequest request) {
        trajectories.lockSubmission(request.submissionId());
        return receivedBefore(request.submissionId()).orElseGet(() -> registerNew(request));
    }

    private Optional<Receipt> receivedBefore(UUID submissionId) {
        return trajectories.findBySubmissionId(submissionId).map(Trajectory::summary)
                .map(known -> new Receipt(known.id(), known.number(), null));
    }

    private Receipt registerNew(RegistrationRequest request) {
        var region = regionOf(request).code();
        var person = people.register(request.person());
        var opened = open(request.submissionId(), person, region, request.person().municipality(), request.wishes());
        events.publishEvent(new CaseRegistered(opened.id(), request.submissionId()));
        return new Receipt(opened.id(), opened.number(), links.issue(LinkPurpose.JOBSEEKER_STATUS, opened.id().value()));
    }

    /**
     * Opens a case and starts its process.
     *
     * @param submissionId a second case with the same id cannot be opened
     */
    @Transactional(propagation = Propagation.MANDATORY)
    CaseSummary open(UUID submissionId, PersonId person, RegionCode region, MunicipalityCode municipality, Wishes wishes) {
        var number = CaseNumber.of(LocalDate.now(clock).getYear(), trajectories.nextSerial());
        var id = new CaseId(UUID.randomUUID());
        var opened = trajectories.saveAndFlush(new Trajectory(id.value(), number, submissionId, person, region,
                municipality, wishes, Instant.now(clock)));
        milestones.reach(id, REGISTERED, 0);
        events.publishEvent(EngineMessage.start("trajectory-registered", id.toString(),
                Variables.of(firstVariables(id, number, region))));
        return opened.summary();
    }

    /**
     * Goes on with a jobseeker who works already: there is nothing to do but what other modules planned.
     *
     * @param submissionId as for {@link #open}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    CaseSummary openPlaced(UUID submissionId, PersonId person, RegionCode region, MunicipalityCode municipality, Wishes wishes) {
        var number = CaseNumber.of(LocalDate.now(clock).getYear(), trajectories.nextSerial());
        var placed = new Trajectory(UUID.randomUUID(), number, submissionId, person, region, municipality, wishes, Instant.now(clock));
        placed.place();
        return trajectories.saveAndFlush(placed).summary();
    }

    private Region regionOf(RegistrationRequest request) {
        return regions.findRegionOf(request.person().municipality(), LocalDate.now(clock))
                .orElseThrow(() -> new IllegalArgumentException("No region for this municipality"));
    }

    /** Limits are those of today: a change takes effect for new cases only. */
    private TrajectoryVariables.First firstVariables(CaseId id, CaseNumber number, RegionCode region) {
        var today = LocalDate.now(clock);
        return new TrajectoryVariables.First(id.value(), number.value(), region.value(), 0,
                parameters.getInt(new ParameterCode("trajectory.max-route-choices"), region, today),
                parameters.getInt(new ParameterCode("trajectory.max-intake-attempts"), region, today), 0,
                parameters.getPeriod(new ParameterCode("contact.retry-after"), region, today));
    }
}
