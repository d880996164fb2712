package nl.dichterbij.matching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.employer.VacancySummary;
import nl.dichterbij.skills.SkillProfiles;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches the open vacancies of the case's region. */
@Service
@Transactional
class VacancySearch {

    private static final int PROPOSED_AT_ONCE = 10;

    private final Trajectories trajectories;
    private final Vacancies vacancies;
    private final SkillProfiles profiles;
    private final ProposalRepository proposals;
    private final Clock clock;

    VacancySearch(Trajectories trajectories, Vacancies vacancies, SkillProfiles profiles,
                  ProposalRepository proposals, Clock clock) {
        this.trajectories = trajectories;
        this.vacancies = vacancies;
        this.profiles = profiles;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** How many open vacancies suit the profile on every must-have, and how many come near. */
    record Demand(int fullMatches, int partialMatches) {
    }

    /** A vacancy with its score, the best first. */
    record Hit(VacancySummary vacancy, MatchScore score) {
    }

    @Transactional(readOnly = true)
    Demand compareWithDemand(CaseId caseId) {
        var dossier = trajectories.get(caseId);
        var hits = hits(dossier, candidates(dossier, null));
        return new Demand((int) hits.stream().filter(hit -> hit.score().full()).count(),
                (int) hits.stream().filter(hit -> !hit.score().full() && hit.score().partial()).count());
    }

    /**
     * Adds the best new vacancies to the case's proposals.
     *
     * @param only the one vacancy to look at, such as a function created for the case; null for all
     */
    List<ProposalView> propose(CaseId caseId, int occurrence, @Nullable VacancyId only) {
        var dossier = trajectories.lockIfOpen(caseId);
        if (dossier.isEmpty()) {
            return List.of();
        }
        var known = proposals.findByCaseIdOrderByScoreDescIdAsc(caseId.value()).stream()
                .collect(Collectors.toMap(Proposal::vacancyId, Function.identity()));
        var hits = hits(dossier.get(), candidates(dossier.get(), only));
        hits.stream().filter(hit -> undecided(known, hit)).limit(PROPOSED_AT_ONCE)
                .forEach(hit -> add(caseId, occurrence, known, hit));
        return openProposals(caseId, hits);
    }

    private static boolean undecided(Map<VacancyId, Proposal> known, Hit hit) {
        var proposal = known.get(hit.vacancy().id());
        return proposal == null || proposal.is(ProposalState.FOUND);
    }

    private void add(CaseId caseId, int occurrence, Map<VacancyId, Proposal> known, Hit hit) {
        var proposal = known.get(hit.vacancy().id());
        if (proposal == null) {
            proposals.save(new Proposal(caseId, hit.vacancy().id(), occurrence, hit.score(), Instant.now(clock)));
        } else {
            proposal.score(hit.score());
        }
    }

    /** Only what can still be chosen: a vacancy may have been filled since it was found. */
    private List<ProposalView> openProposals(CaseId caseId, List<Hit> hits) {
        var open = hits.stream().map(hit -> hit.vacancy().id()).collect(Collectors.toSet());
        return proposals.findByCaseIdOrderByScoreDescIdAsc(caseId.value()).stream()
                .filter(proposal -> proposal.is(ProposalState.FOUND) && open.contains(proposal.vacancyId()))
                .limit(PROPOSED_AT_ONCE).map(Proposal::view).toList();
    }

    /** A function that was created for the case is looked at only when asked for by itself. */
    private List<VacancySummary> candidates(CaseSummary dossier, @Nullable VacancyId only) {
        var today = LocalDate.now(clock);
        return only == null ? vacancies.openIn(dossier.region(), today)
                : vacancies.openFor(dossier.id().value(), dossier.region(), today).stream()
                        .filter(vacancy -> vacancy.id().equals(only)).toList();
    }

    private List<Hit> hits(CaseSummary dossier, List<VacancySummary> open) {
        var comparisons = profiles.compareAll(dossier.profileOwner(),
                open.stream().collect(Collectors.toMap(VacancySummary::id, VacancySummary::skills)));
        return open.stream()
                .map(vacancy -> new Hit(vacancy, MatchScore.of(dossier, vacancy, comparisons.get(vacancy.id()))))
                .filter(hit -> hit.score().isWorthProposing())
                .sorted(Comparator.comparingInt((Hit hit) -> -hit.score().total())
                        .thenComparing(hit -> hit.vacancy().number().value()))
                .toList();
    }
}
