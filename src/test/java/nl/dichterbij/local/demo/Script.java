package nl.dichterbij.local.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What happens in one case, from registration to where it stands now.
 *
 * @param moves what people do, in order; the next one is known from the number of steps that were closed
 * @param start day of the agreed start; null where it does not come to that
 * @param opens days on which steps open that do not follow the step before them at once, such as the end of a course
 */
record Script(Stage stage, LocalDateTime registered, List<Move> moves, @Nullable LocalDate start, Map<String, LocalDate> opens) {

    static final String WITHDRAWAL = "withdrawal";
    static final String MOVE = "move";

    /**
     * One human step and its answer, or what ends the case in the middle: {@link #WITHDRAWAL}, {@link #MOVE}.
     *
     * @param step   id of the user task
     * @param month  of a follow-up; 0 elsewhere
     * @param reason of what did not go on, or which of several is chosen; null elsewhere
     * @param at     when it is said to have happened
     */
    record Move(String step, int month, String outcome, @Nullable String reason, LocalDateTime at) {

        boolean endsTheCase() {
            return step.equals(WITHDRAWAL) || step.equals(MOVE);
        }
    }

    Script {
        moves = List.copyOf(moves);
        opens = Map.copyOf(opens);
    }

    /** Day on which this step is done in the script. */
    LocalDate dayOf(String step) {
        return moves.stream().filter(move -> move.step().equals(step)).findFirst().orElseThrow().at().toLocalDate();
    }

    /** Whether the same step comes again after a while, as when somebody could not be reached. */
    boolean triesAgainAfter(int move) {
        return moves.get(move).outcome().equals("not-reached")
                && move + 1 < moves.size() && moves.get(move + 1).step().equals(moves.get(move).step());
    }
}
