package nl.dichterbij.placement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import nl.dichterbij.engine.Deployments;
import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.WorkCalendar;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks jobseeker and employer by link how it goes, and takes in what they answer. Both answers are kept apart; what they mean
 * together is for the decision {@code follow-up-risk}.
 */
@Service
@Transactional
class FollowUpQuestions {

    private final FollowUpRepository followUps;
    private final FollowUpAnswers answers;
    private final PlacementRepository placements;
    private final FollowUpInvitations invitations;
    private final PersonalLinks links;
    private final Trajectories trajectories;
    private final Steps steps;
    private final Deployments deployments;
    private final Parameters parameters;
    private final WorkCalendar calendar;
    private final FollowUpEndings endings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUpQuestions(FollowUpRepository followUps, FollowUpAnswers answers, PlacementRepository placements,
                      FollowUpInvitations invitations, PersonalLinks links, Trajectories trajectories, Steps steps,
                      Deployments deployments, Parameters parameters, WorkCalendar calendar, FollowUpEndings endings,
                      ApplicationEventPublisher events, Clock clock) {
        this.followUps = followUps;
        this.answers = answers;
        this.placements = placements;
        this.invitations = invitations;
        this.links = links;
        this.trajectories = trajectories;
        this.steps = steps;
        this.deployments = deployments;
        this.parameters = parameters;
        this.calendar = calendar;
        this.endings = endings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is known now, as input of the decision.
     *
     * @param jobseekerAnswer code of a {@link WorkStatus}, {@code none} while there is no answer, {@code not-asked}
     * @param employerAnswer  likewise
     * @param riskReported    whether one of them fears that it will not last
     */
    record Weighed(String jobseekerAnswer, String employerAnswer, boolean riskReported) {
    }

    /** What the page with the questions is about. */
    record Page(CaseId caseId, FollowUpView moment, PlacementView placement, boolean answered) {
    }

    /** @return until when their answers are awaited; repeating it asks nobody twice */
    OffsetDateTime ask(UUID id) {
        var followUp = load(id);
        if (followUp.answersDueAt() == null) {
            var placement = placements.findById(followUp.placementId()).orElseThrow().view();
            var invited = invitations.invite(new FollowUpToAsk(id, followUp.caseId(), placement.vacancy()));
            followUp.invited(invited, answersDue(followUp));
        }
        return Objects.requireNonNull(followUp.answersDueAt()).atZone(clock.getZone()).toOffsetDateTime();
    }

    private Instant answersDue(FollowUp followUp) {
        var today = LocalDate.now(clock);
        var days = parameters.getInt(new ParameterCode("follow-up.answer-within"),
                trajectories.get(followUp.caseId()).region(), today);
        return calendar.dueAt(calendar.plusWorkingDays(today, days));
    }

    @Transactional(readOnly = true)
    Weighed weigh(UUID id) {
        var followUp = load(id);
        var given = answers.of(List.of(id));
        return new Weighed(code(given, Party.JOBSEEKER, followUp), code(given, Party.EMPLOYER, followUp),
                given.stream().anyMatch(answer -> Boolean.TRUE.equals(answer.outcome().atRisk())));
    }

    private static String code(List<FollowUpAnswer> given, Party party, FollowUp followUp) {
        return given.stream().filter(answer -> answer.party() == party).findFirst()
                .map(answer -> answer.outcome().status().code())
                .orElse(followUp.asked(party) ? "none" : "not-asked");
    }

    void advise(UUID id, FollowUpRisk risk, long processDefinitionKey) {
        OptionalInt version = deployments.findDecisionVersion(processDefinitionKey, "follow-up-risk");
        load(id).advise(risk, version.isPresent() ? version.getAsInt() : null);
    }

    /** The jobseeker's answer counts, or the employer's where there is no other. Ends a call that was still to be made. */
    void recordAnswers(UUID id, long processInstanceKey) {
        var followUp = load(id);
        steps.closeIn(followUp.caseId(), processInstanceKey, "answered");
        var given = answers.of(List.of(id)).stream().sorted(Comparator.comparing(FollowUpAnswer::party)).toList();
        var counts = given.isEmpty() ? new FollowUpOutcome(WorkStatus.UNREACHABLE, null, null, null)
                : given.getFirst().outcome();
        var risk = given.isEmpty() ? null : given.stream().anyMatch(answer -> Boolean.TRUE.equals(answer.outcome().atRisk()));
        endings.record(followUp, new FollowUpOutcome(counts.status(), counts.hoursPerWeek(), counts.contractType(), risk));
    }

    /** What a working link opens. */
    @Transactional(readOnly = true)
    Optional<Page> find(Party party, String token) {
        return links.find(party.linkPurpose(), token).map(this::load).map(followUp -> new Page(followUp.caseId(), followUp.view(),
                placements.findById(followUp.placementId()).orElseThrow().view(),
                answers.of(List.of(followUp.id())).stream().anyMatch(answer -> answer.party() == party)));
    }

    /** Keeps the first answer, while the moment is not closed; a second one changes nothing. */
    void answer(Party party, UUID id, FollowUpOutcome outcome) {
        var followUp = followUps.lockById(id).orElseThrow(() -> noSuch(id));
        if (!followUp.isOver() && answers.add(new FollowUpAnswer(id, party, outcome, Instant.now(clock)))) {
            events.publishEvent(EngineMessage.to("follow-up-answered", id.toString(), party.code()));
        }
    }

    /** @return the token of a new link; earlier ones stop working. Empty when the moment does not wait for answers. */
    Optional<String> renewLink(CaseId caseId, UUID id, Party party) {
        return followUps.findById(id).filter(found -> found.caseId().equals(caseId) && found.isAsked())
                .map(found -> links.renew(party.linkPurpose(), id));
    }

    private FollowUp load(UUID id) {
        return followUps.findById(id).orElseThrow(() -> noSuch(id));
    }

    private static NoSuchElementException noSuch(UUID id) {
        return new NoSuchElementException("No follow-up " + id);
    }
}
