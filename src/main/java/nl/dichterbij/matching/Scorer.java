package nl.dichterbij.matching;

import nl.dichterbij.region.Distances;

/**
 * The one way in which a match gets its score, 0 to 100: the mean of six parts of 0 to 100, by the weights that the region
 * set. What a vacancy does not ask is no part of it. Both searches and the reasons on a page come here.
 */
final class Scorer {

    /** The vacancy asks nothing of the kind. */
    static final int NOT_ASKED = -1;
    /** Of the distance: not known. */
    static final int UNKNOWN = -1;

    private static final int FULL = 100;

    private final MatchRules.Rules rules;
    private final Distances distances;

    Scorer(MatchRules.Rules rules, Distances distances) {
        this.rules = rules;
        this.distances = distances;
    }

    /**
     * @param exact places in the list of skills asked that the candidate has
     * @param near  places for which the candidate has no more than a neighbour
     */
    int total(Job job, Candidate candidate, long exact, long near) {
        return total(job, candidate, exact, near, kilometres(job, candidate));
    }

    /** As the other {@code total}, where the distance is known already. */
    int total(Job job, Candidate candidate, long exact, long near, int kilometres) {
        int skills = skills(job, exact, near, ~job.languages());
        int languages = skills(job, exact, near, job.languages());
        int licences = covered(job.licences(), candidate.licences());
        int conditions = covered(job.conditions(), ~candidate.excluded());
        int points = rules.hours() * hours(job, candidate) + rules.distance() * distance(kilometres)
                + points(rules.skills(), skills) + points(rules.languages(), languages) + points(rules.licences(), licences)
                + points(rules.conditions(), conditions);
        int weight = rules.hours() + rules.distance() + weight(rules.skills(), skills) + weight(rules.languages(), languages)
                + weight(rules.licences(), licences) + weight(rules.conditions(), conditions);
        return weight == 0 ? 0 : rounded(points, weight);
    }

    private static int points(int weight, int part) {
        return part == NOT_ASKED ? 0 : weight * part;
    }

    private static int weight(int weight, int part) {
        return part == NOT_ASKED ? 0 : weight;
    }

    /** Something that is asked is there or near, or nothing is asked. */
    static boolean isWorthProposing(Job job, long exact, long near) {
        return (exact | near) != 0 || job.asked().length == 0;
    }

    private int skills(Job job, long exact, long near, long among) {
        long must = job.must() & among;
        long nice = job.all() & among & ~job.must();
        int asked = rules.must() * Long.bitCount(must) + Long.bitCount(nice);
        if (asked == 0) {
            return NOT_ASKED;
        }
        int found = rules.must() * (FULL * Long.bitCount(must & exact) + rules.neighbourShare() * Long.bitCount(must & near))
                + FULL * Long.bitCount(nice & exact) + rules.neighbourShare() * Long.bitCount(nice & near);
        return rounded(found, asked);
    }

    private static int covered(int asked, int had) {
        return asked == 0 ? NOT_ASKED : rounded(FULL * Integer.bitCount(asked & had), Integer.bitCount(asked));
    }

    private int hours(Job job, Candidate candidate) {
        int tooMany = Math.max(0, job.minHours() - candidate.hours());
        return Math.max(0, FULL - rules.hourShort() * tooMany);
    }

    /** Kilometres between the municipalities, or {@link #UNKNOWN}. */
    int kilometres(Job job, Candidate candidate) {
        return distances.between(candidate.municipality(), job.municipality()).orElse(UNKNOWN);
    }

    private int distance(int kilometres) {
        if (kilometres == UNKNOWN) {
            return rules.distanceUnknown();
        }
        if (kilometres <= rules.near()) {
            return FULL;
        }
        return kilometres >= rules.far() ? 0 : rounded(FULL * (rules.far() - kilometres), rules.far() - rules.near());
    }

    /** Half upwards; neither is negative. */
    private static int rounded(int part, int whole) {
        return (2 * part + whole) / (2 * whole);
    }
}
