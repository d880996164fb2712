package nl.dichterbij.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.local.demo.Script.Move;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * How far a demonstration case has come, read from the application's own tables.
 *
 * @param closed      its human steps that are done, in the order in which they were closed
 * @param open        those that wait
 * @param followUps   moments planned after a placement
 * @param asked       those whose process has started and whose answer is not recorded yet
 * @param dueUnasked  those whose day has come and whose process has not started
 * @param arrived     what of the stages' signs of arrival is true of it
 */
record Standing(DemoCase demo, CaseId id, UUID personId, String status, Instant registeredAt, @Nullable Instant closedAt,
                List<Step> closed, List<Step> open, int followUps, int asked, int dueUnasked, Set<Stage.Arrived> arrived) {

    record Step(long elementInstanceKey, String elementId, int occurrence, Instant openedAt, @Nullable Instant closedAt,
                @Nullable String outcome) {

        Instant doneAt() {
            return closedAt == null ? Instant.MAX : closedAt;
        }
    }

    Script script() {
        return demo.script();
    }

    /** Empty when everything in the script has been done. */
    Optional<Move> next() {
        return closed.size() < script().moves().size() ? Optional.of(script().moves().get(closed.size())) : Optional.empty();
    }

    /** Whether only the loader has worked on it; somebody else may have taken a step while it was loading. */
    boolean isAsWritten() {
        var moves = script().moves();
        for (var i = 0; i < closed.size(); i++) {
            if (i >= moves.size() || !fits(closed.get(i), moves.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Step step, Move move) {
        return move.endsTheCase() || isFor(step, move);
    }

    Optional<Step> openFor(Move move) {
        return open.stream().filter(step -> isFor(step, move)).findFirst();
    }

    private static boolean isFor(Step step, Move move) {
        return step.elementId().equals(move.step()) && (move.month() == 0 || step.occurrence() == move.month());
    }

    /** Whether it stands where it should, as far as the database tells. */
    boolean isThere() {
        var stage = script().stage();
        if (next().isPresent()) {
            return false;
        }
        if (stage.isStopped()) {
            return status.equals("STOPPED");
        }
        if (stage.isPlaced() && (followUps == 0 || dueUnasked > 0 || asked != open.size())) {
            return false;
        }
        if (!arrived.contains(stage.arrived())) {
            return false;
        }
        return stage.openStep() == null ? open.isEmpty()
                : open.stream().anyMatch(step -> step.elementId().equals(stage.openStep()));
    }
}
