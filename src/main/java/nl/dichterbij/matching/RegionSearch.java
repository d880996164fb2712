package nl.dichterbij.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.Closeness;
import nl.dichterbij.skills.SkillGraph;

/** One search in one region, by the rules of one day. Every row of the region is scored: nothing is chosen before. */
final class RegionSearch {

    private final MatchIndex.Content content;
    private final RegionCode region;
    private final MatchRules.Rules rules;
    private final LocalDate today;
    private final Scorer scorer;
    private final Map<MunicipalityCode, Integer> kilometres = new HashMap<>();
    private int full;
    private int near;

    RegionSearch(MatchIndex.Content content, RegionCode region, MatchRules.Rules rules, LocalDate today) {
        this.content = content;
        this.region = region;
        this.rules = rules;
        this.today = today;
        this.scorer = new Scorer(rules, content.distances());
    }

    MatchSearch.Found jobs(Candidate candidate, MatchSearch.Window window, Set<UUID> without) {
        var best = new Best<Job>(window.from() + window.limit());
        var reach = content.graph().reach(candidate.skills());
        for (var job : content.jobs().in(region)) {
            if (job.reservedFor() == null && job.isOpenOn(today) && !without.contains(job.id())) {
                consider(job, job, candidate, fit(job, reach), job.municipality(), best);
            }
        }
        return found(best, window, job -> match(job, job, candidate));
    }

    MatchSearch.Found candidates(Job job, MatchSearch.Window window) {
        var best = new Best<Candidate>(window.from() + window.limit());
        var answers = content.graph().answers(job.asked());
        for (var candidate : content.candidates().in(region)) {
            consider(candidate, job, candidate, fit(candidate, answers), candidate.municipality(), best);
        }
        return found(best, window, candidate -> match(candidate, job, candidate));
    }

    private <E extends Entry> void consider(E entry, Job job, Candidate candidate, Fit fit, MunicipalityCode elsewhere, Best<E> best) {
        if (!Scorer.isWorthProposing(job, fit.exact(), fit.near())) {
            return;
        }
        var distance = kilometres.computeIfAbsent(elsewhere, any -> scorer.kilometres(job, candidate));
        int score = scorer.total(job, candidate, fit.exact(), fit.near(), distance);
        if (score < rules.minimumScore()) {
            return;
        }
        best.add(entry, score);
        if (Fit.isFull(job, fit.exact())) {
            full++;
        } else if (Fit.isNear(job, fit.exact(), fit.near())) {
            near++;
        }
    }

    private <E extends Entry> MatchSearch.Found found(Best<E> best, MatchSearch.Window window, Function<E, Match> explain) {
        var matches = best.list().stream().skip(window.from()).map(explain).toList();
        return new MatchSearch.Found(matches, best.total(), full, near);
    }

    /** @param found the one of both that was searched */
    Match match(Entry found, Job job, Candidate candidate) {
        var explainer = new Explainer(scorer, rules, content.graph());
        return new Match(found.id(), found.number(), explainer.score(job, candidate), explainer.reasons(job, candidate));
    }

    private static Fit fit(Job job, Closeness[] reach) {
        long exact = 0;
        long near = 0;
        var asked = job.asked();
        for (int place = 0; place < asked.length; place++) {
            if (asked[place] != SkillGraph.UNKNOWN) {
                var closeness = reach[asked[place]];
                exact |= closeness == Closeness.EXACT ? 1L << place : 0;
                near |= closeness == Closeness.RELATED ? 1L << place : 0;
            }
        }
        return new Fit(exact, near);
    }

    private static Fit fit(Candidate candidate, SkillGraph.Answers answers) {
        long exact = 0;
        long near = 0;
        for (int owned : candidate.skills()) {
            exact |= answers.exact()[owned];
            near |= answers.near()[owned];
        }
        return new Fit(exact, near & ~exact);
    }
}
