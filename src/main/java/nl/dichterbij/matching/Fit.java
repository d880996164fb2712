package nl.dichterbij.matching;

import nl.dichterbij.skills.Closeness;
import nl.dichterbij.skills.SkillGraph;

/**
 * Which of the skills that a vacancy asks somebody has: a bit for each place in the list.
 *
 * @param near what has no more than a neighbour
 */
record Fit(long exact, long near) {

    static Fit of(Job job, Candidate candidate, SkillGraph graph) {
        long exact = 0;
        long near = 0;
        for (int place = 0; place < job.asked().length; place++) {
            for (int owned : candidate.skills()) {
                var closeness = graph.closeness(job.asked()[place], owned);
                exact |= closeness == Closeness.EXACT ? 1L << place : 0;
                near |= closeness == Closeness.RELATED ? 1L << place : 0;
            }
        }
        return new Fit(exact, near & ~exact);
    }

    /** Every must-have is there. */
    static boolean isFull(Job job, long exact) {
        return (job.must() & ~exact) == 0;
    }

    /** Every must-have is there or has a neighbour. */
    static boolean isNear(Job job, long exact, long near) {
        return (job.must() & ~exact & ~near) == 0;
    }
}
