package nl.dichterbij.matching;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.placement.PlacementFellThrough;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseStatus;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.TrajectoryClosed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide about proposals, up to the match. */
@Service
@Transactional
class Proposals {

    private final ProposalRepository proposals;
    private final Trajectories trajectories;
    private final Vacancies vacancies;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(ProposalRepository proposals, Trajectories trajectories, Vacancies vacancies, Steps steps,
              ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.trajectories = trajectories;
        this.vacancies = vacancies;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<ProposalView> of(CaseId caseId) {
        return proposals.findByCaseIdOrderByScoreDescIdAsc(caseId.value()).stream().map(Proposal::view).toList();
    }

    /** The vacancies on which somebody decided in this case: they are not proposed again. */
    @Transactional(readOnly = true)
    Set<UUID> decidedVacancies(CaseId caseId) {
        return proposals.findByCaseIdOrderByScoreDescIdAsc(caseId.value()).stream()
                .filter(proposal -> !proposal.is(ProposalState.FOUND)).map(proposal -> proposal.vacancyId().value())
                .collect(Collectors.toSet());
    }

    /**
     * Keeps what was found, or found again. Repeating it changes nothing.
     *
     * @return what can be chosen now, best first; empty when the case is not open any more
     */
    List<ProposalView> add(CaseId caseId, int occurrence, List<Match> found) {
        if (trajectories.lockIfOpen(caseId).isEmpty()) {
            return List.of();
        }
        var known = proposals.findByCaseIdOrderByScoreDescIdAsc(caseId.value()).stream()
                .collect(Collectors.toMap(proposal -> proposal.vacancyId().value(), Function.identity()));
        return found.stream().map(match -> {
            var proposal = known.get(match.id());
            if (proposal == null) {
                return proposals.save(new Proposal(caseId, occurrence, match, Instant.now(clock)));
            }
            if (proposal.is(ProposalState.FOUND)) {
                proposal.found(match);
            }
            return proposal;
        }).filter(proposal -> proposal.is(ProposalState.FOUND)).map(Proposal::view).toList();
    }

    /** What became of the vacancies proposed in a case. */
    @Transactional(readOnly = true)
    Map<UUID, ProposalState> statesOf(CaseId caseId) {
        return of(caseId).stream().collect(Collectors.toMap(proposal -> proposal.vacancy().value(), ProposalView::state));
    }

    /** What became of these cases at this vacancy, where it was proposed. */
    @Transactional(readOnly = true)
    Map<UUID, ProposalState> statesAt(VacancyId vacancy, Collection<UUID> cases) {
        return cases.isEmpty() ? Map.of() : proposals.findByVacancyIdAndCaseIdIn(vacancy.value(), cases).stream()
                .collect(Collectors.toMap(proposal -> proposal.caseId().value(), proposal -> proposal.view().state()));
    }

    /** @param proposalId null when the caseworker stopped searching */
    void judge(StepRef step, String judgement, @Nullable UUID proposalId) {
        if (steps.close(step, judgement) && proposalId != null) {
            var proposal = change(step.caseId(), proposalId, ProposalState.PUT_FORWARD, null);
            events.publishEvent(new ProposalPutForward(step.caseId(), proposalId, proposal.vacancyId()));
        }
    }

    /** Closes the step of the jobseeker's or both people's answer; a refusal ends the proposal. */
    void answer(StepRef step, UUID proposalId, String answer, boolean refused, ProposalState refusal, @Nullable String reason) {
        if (steps.close(step, answer) && refused) {
            change(step.caseId(), proposalId, refusal, reason);
        }
    }

    /** The employer's answer; a refusal ends the proposal. */
    void answerOfEmployer(StepRef step, UUID proposalId, String answer, @Nullable String reason) {
        if (!steps.close(step, answer)) {
            return;
        }
        if (answer.equals("decline")) {
            change(step.caseId(), proposalId, ProposalState.EMPLOYER_DECLINED, reason);
        } else {
            events.publishEvent(new MeetingAgreed(step.caseId(), proposalId, load(step.caseId(), proposalId).vacancyId()));
        }
    }

    void expire(CaseId caseId, UUID proposalId, long processInstanceKey) {
        steps.closeIn(caseId, processInstanceKey, "expired");
        change(caseId, proposalId, ProposalState.EXPIRED, null);
    }

    /** @return empty when the vacancy has been filled in the meantime; repeating it gives the same answer */
    Optional<VacancyId> secureMatch(CaseId caseId, UUID proposalId) {
        if (trajectories.lockIfOpen(caseId).isEmpty()) {
            return Optional.empty();
        }
        var proposal = load(caseId, proposalId);
        var taken = vacancies.takePlace(proposal.vacancyId(), caseId.value());
        proposal.become(taken ? ProposalState.MATCHED : ProposalState.VACANCY_FILLED, null, Instant.now(clock));
        return Optional.of(proposal.vacancyId()).filter(vacancy -> taken);
    }

    /** A case that ends gives back the place it held; someone who was placed keeps the place. */
    @EventListener
    void release(TrajectoryClosed closed) {
        if (trajectories.get(closed.caseId()).status() == CaseStatus.PLACED) {
            return;
        }
        proposals.findByCaseIdAndState(closed.caseId().value(), ProposalState.MATCHED).forEach(proposal -> {
            vacancies.releasePlace(proposal.vacancyId(), closed.caseId().value());
            proposal.become(ProposalState.RELEASED, null, closed.at());
        });
    }

    /** The place was given back by the placement. */
    @EventListener
    void release(PlacementFellThrough fell) {
        proposals.findByCaseIdAndState(fell.caseId().value(), ProposalState.MATCHED).stream()
                .filter(proposal -> proposal.vacancyId().equals(fell.vacancy()))
                .forEach(proposal -> proposal.become(ProposalState.RELEASED, null, Instant.now(clock)));
    }

    private Proposal change(CaseId caseId, UUID proposalId, ProposalState next, @Nullable String reason) {
        var proposal = load(caseId, proposalId);
        proposal.become(next, reason, Instant.now(clock));
        return proposal;
    }

    private Proposal load(CaseId caseId, UUID proposalId) {
        return proposals.findByIdAndCaseId(proposalId, caseId.value())
                .orElseThrow(() -> new NoSuchElementException("No such proposal in this case"));
    }
}
