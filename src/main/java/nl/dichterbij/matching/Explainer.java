package nl.dichterbij.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.dichterbij.matching.Reason.Kind;
import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.SkillGraph;
import nl.dichterbij.skills.WorkCondition;

/** Scores one vacancy with one case and says why, from the same facts that made the score. */
final class Explainer {

    private final Scorer scorer;
    private final MatchRules.Rules rules;
    private final SkillGraph graph;

    Explainer(Scorer scorer, MatchRules.Rules rules, SkillGraph graph) {
        this.scorer = scorer;
        this.rules = rules;
        this.graph = graph;
    }

    int score(Job job, Candidate candidate) {
        var fit = Fit.of(job, candidate, graph);
        return scorer.total(job, candidate, fit.exact(), fit.near());
    }

    List<Reason> reasons(Job job, Candidate candidate) {
        var fit = Fit.of(job, candidate, graph);
        var reasons = new ArrayList<Reason>();
        skills(job, candidate, fit, reasons);
        languages(job, candidate, fit, reasons);
        hours(job, candidate, reasons);
        reasons.add(distance(scorer.kilometres(job, candidate)));
        add(Kind.LICENCES, names(Licence.values(), job.licences() & candidate.licences()), reasons);
        add(Kind.MISSING_LICENCES, names(Licence.values(), job.licences() & ~candidate.licences()), reasons);
        add(Kind.CONDITIONS, names(WorkCondition.values(), job.conditions() & ~candidate.excluded()), reasons);
        add(Kind.UNSUITED_CONDITIONS, names(WorkCondition.values(), job.conditions() & candidate.excluded()), reasons);
        return reasons;
    }

    private void skills(Job job, Candidate candidate, Fit fit, List<Reason> reasons) {
        var skills = job.all() & ~job.languages();
        var missing = skills & ~fit.exact() & ~fit.near();
        if (skills == 0) {
            reasons.add(Reason.of(Kind.NO_SKILLS_ASKED));
        } else {
            reasons.add(new Reason(Kind.SKILLS, List.of(Long.bitCount(skills & fit.exact()), Long.bitCount(skills)),
                    uris(job, skills & fit.exact())));
        }
        add(Kind.NEAR, pairs(job, candidate, skills & fit.near()), reasons);
        add(Kind.MISSING, uris(job, missing & job.must()), reasons);
        add(Kind.MISSING_NICE, uris(job, missing & ~job.must()), reasons);
    }

    private void languages(Job job, Candidate candidate, Fit fit, List<Reason> reasons) {
        add(Kind.LANGUAGES, uris(job, job.languages() & fit.exact()), reasons);
        add(Kind.NEAR_LANGUAGES, pairs(job, candidate, job.languages() & fit.near()), reasons);
        add(Kind.MISSING_LANGUAGES, uris(job, job.languages() & ~fit.exact() & ~fit.near()), reasons);
    }

    private static void hours(Job job, Candidate candidate, List<Reason> reasons) {
        reasons.add(job.minHours() <= candidate.hours() ? Reason.of(Kind.HOURS, job.minHours(), job.maxHours())
                : Reason.of(Kind.HOURS_SHORT, job.minHours(), candidate.hours()));
    }

    private Reason distance(int kilometres) {
        if (kilometres == Scorer.UNKNOWN) {
            return Reason.of(Kind.DISTANCE_UNKNOWN);
        }
        if (kilometres == 0) {
            return Reason.of(Kind.SAME_MUNICIPALITY);
        }
        var kind = kilometres <= rules.near() ? Kind.NEARBY : kilometres < rules.far() ? Kind.DISTANCE : Kind.FAR;
        return Reason.of(kind, kilometres);
    }

    private static void add(Kind kind, List<String> codes, List<Reason> reasons) {
        if (!codes.isEmpty()) {
            reasons.add(Reason.of(kind, codes));
        }
    }

    private List<String> uris(Job job, long places) {
        return places(job, places).filter(place -> job.asked()[place] != SkillGraph.UNKNOWN)
                .mapToObj(place -> graph.uri(job.asked()[place])).toList();
    }

    private List<String> pairs(Job job, Candidate candidate, long places) {
        return places(job, places).mapToObj(place -> job.asked()[place]).flatMap(asked -> {
            var nearest = graph.nearest(asked, candidate.skills());
            return nearest == null ? Stream.<String>of()
                    : Stream.of(graph.uri(asked), graph.uri(nearest));
        }).toList();
    }

    private static IntStream places(Job job, long places) {
        IntPredicate isIn = place -> (places >>> place & 1) == 1;
        return IntStream.range(0, job.asked().length).filter(isIn);
    }

    private static List<String> names(Enum<?>[] values, int bits) {
        return Arrays.stream(values).filter(value -> (bits >>> value.ordinal() & 1) == 1).map(Enum::name).toList();
    }
}
