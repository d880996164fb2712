package nl.dichterbij.load;

/**
 * What is asked, as system properties {@code load.trajectories} and so on.
 *
 * @param trajectories whole cases that the application carries
 * @param inFlight     {@code load.in-flight}: how many are under way at once, at most
 * @param seed         of the mix: the same seed gives the same cases in the same order
 * @param pairs        in how many blocks they are divided; beside each comes one with empty workers
 * @param empty        trajectories in each block with empty workers
 */
record Options(int trajectories, int inFlight, long seed, int pairs, int empty) {

    private static final int WORTH_A_PAIR = 200;

    static Options given() {
        int trajectories = Integer.getInteger("load.trajectories", 1_000);
        int pairs = Integer.getInteger("load.pairs", Math.max(2, Math.ceilDiv(trajectories, WORTH_A_PAIR)));
        return new Options(trajectories, Integer.getInteger("load.in-flight", 80), Long.getLong("load.seed", 1), pairs,
                Integer.getInteger("load.empty", Math.ceilDiv(trajectories, pairs)));
    }

    /** Size of one of the application's blocks; they differ by one at most. */
    int block(int pair) {
        return trajectories / pairs + (pair < trajectories % pairs ? 1 : 0);
    }
}
