package nl.dichterbij.local.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What happens in one case, from registration to where it stands now.
 *
 * @param moves what people do, in order; the next one is known from the number of steps that were closed
 * @param start day of the agreed start; null where it does not come to that
 */
record Script(Stage stage, LocalDateTime registered, List<Move> moves, @Nullable LocalDate start) {

    static final String WITHDRAWAL = "withdrawal";

    /**
     * One human step and its answer, or the jobseeker's {@link #WITHDRAWAL}.
     *
     * @param step   id of the user task
     * @param month  of a follow-up; 0 elsewhere
     * @param reason of what did not go on; null elsewhere
     * @param at     when it is said to have happened
     */
    record Move(String step, int month, String outcome, @Nullable String reason, LocalDateTime at) {

        boolean isWithdrawal() {
            return step.equals(WITHDRAWAL);
        }
    }

    Script {
        moves = List.copyOf(moves);
    }

    /** Whether the same step comes again after a while, as when somebody could not be reached. */
    boolean triesAgainAfter(int move) {
        return moves.get(move).outcome().equals("not-reached")
                && move + 1 < moves.size() && moves.get(move + 1).step().equals(moves.get(move).step());
    }
}
