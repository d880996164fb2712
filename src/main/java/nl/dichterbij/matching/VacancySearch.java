package nl.dichterbij.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Searches the open vacancies of a case's region, for the process. */
@Service
class VacancySearch {

    private static final MatchSearch.Window COUNT_ONLY = new MatchSearch.Window(0, 0);

    private final MatchSearch search;
    private final MatchRules rules;
    private final Proposals proposals;
    private final Trajectories trajectories;
    private final Clock clock;

    VacancySearch(MatchSearch search, MatchRules rules, Proposals proposals, Trajectories trajectories, Clock clock) {
        this.search = search;
        this.rules = rules;
        this.proposals = proposals;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /** How many open vacancies suit the profile on every must-have, and how many come near. */
    record Demand(int fullMatches, int partialMatches) {
    }

    Demand compareWithDemand(CaseId caseId) {
        var found = search.vacanciesFor(caseId, COUNT_ONLY, Set.of());
        return new Demand(found.full(), found.near());
    }

    /**
     * Adds the best vacancies on which nobody decided yet to the case's proposals. The search looks at what is committed
     * and stands outside the transaction that keeps what it found.
     *
     * @param only the one vacancy to look at, such as a function created for the case; null for all
     */
    List<ProposalView> propose(CaseId caseId, int occurrence, @Nullable VacancyId only) {
        var decided = proposals.decidedVacancies(caseId);
        return proposals.add(caseId, occurrence, only == null ? best(caseId, decided) : one(caseId, only, decided));
    }

    private List<Match> best(CaseId caseId, Set<UUID> decided) {
        var most = rules.of(trajectories.get(caseId).region(), LocalDate.now(clock)).proposedAtOnce();
        return search.vacanciesFor(caseId, new MatchSearch.Window(0, most), decided).matches();
    }

    private List<Match> one(CaseId caseId, VacancyId only, Set<UUID> decided) {
        var match = decided.contains(only.value()) ? null : search.one(caseId, only);
        return match == null ? List.of() : List.of(match);
    }
}
