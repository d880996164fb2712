package nl.dichterbij.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Searches vacancies for a case and cases for a vacancy, in the same region. Every row of the region is scored, so the
 * result is exact: the few best of all, not of a choice made before.
 */
@Component
class MatchSearch {

    private final MatchIndex index;
    private final MatchRules rules;
    private final Clock clock;

    MatchSearch(MatchIndex index, MatchRules rules, Clock clock) {
        this.index = index;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param from  how many of the best to leave out: those on earlier pages
     * @param limit at most so many
     */
    record Window(int from, int limit) {
    }

    /**
     * The best, with why.
     *
     * @param total how many there are in all
     * @param full  of these: all must-have skills are there
     * @param near  of the others: all must-have skills are there or near
     */
    record Found(List<Match> matches, int total, int full, int near) {

        static final Found NOTHING = new Found(List.of(), 0, 0, 0);
    }

    /** Vacancies that are open today to anybody. Nothing when the case is not open. */
    Found vacanciesFor(CaseId id, Window window, Set<UUID> without) {
        return index.read(content -> {
            var candidate = content.candidate(id.value());
            return candidate == null ? Found.NOTHING : in(candidate.region(), content).jobs(candidate, window, without);
        });
    }

    /** One vacancy for a case, also when it is kept for this case; null when either is not open or they do not suit. */
    @Nullable Match one(CaseId id, VacancyId vacancy) {
        return index.read(content -> {
            var candidate = content.candidate(id.value());
            var job = content.job(vacancy.value());
            if (candidate == null || job == null || !candidate.region().equals(job.region()) || !job.isOpenOn(LocalDate.now(clock))
                    || job.reservedFor() != null && !job.reservedFor().equals(id.value())) {
                return null;
            }
            var fit = Fit.of(job, candidate, content.graph());
            return Scorer.isWorthProposing(job, fit.exact(), fit.near())
                    ? in(job.region(), content).match(job, job, candidate) : null;
        });
    }

    /** Open cases of the vacancy's region. Nothing when the vacancy is not open to anybody. */
    Found candidatesFor(VacancyId id, Window window) {
        return index.read(content -> {
            var job = content.job(id.value());
            return job == null || job.reservedFor() != null ? Found.NOTHING : in(job.region(), content).candidates(job, window);
        });
    }

    /** By the rules of the region today. */
    private RegionSearch in(RegionCode region, MatchIndex.Content content) {
        var today = LocalDate.now(clock);
        return new RegionSearch(content, region, rules.of(region, today), today);
    }
}
