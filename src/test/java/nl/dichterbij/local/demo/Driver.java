package nl.dichterbij.local.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dichterbij.local.demo.Script.Move;
import nl.dichterbij.local.demo.TaskBoard.Task;
import nl.dichterbij.trajectory.Trajectories;

/**
 * Does the human steps: looks once at all open tasks, completes every one whose script goes on, and looks again. What
 * has been done is read from the database each time, so it goes on where an interrupted load stopped.
 */
final class Driver {

    private final Standings standings;
    private final TaskBoard board;
    private final Answers answers;
    private final Skills skills;
    private final DossierWork dossiers;
    private final Fair fair;
    private final Trajectories trajectories;
    private final LocalDate today;
    private final Set<Long> completed = new HashSet<>();

    Driver(Standings standings, TaskBoard board, Answers answers, Skills skills, DossierWork dossiers, Fair fair,
           Trajectories trajectories, LocalDate today) {
        this.standings = standings;
        this.board = board;
        this.answers = answers;
        this.skills = skills;
        this.dossiers = dossiers;
        this.fair = fair;
        this.trajectories = trajectories;
        this.today = today;
    }

    /**
     * @param there how many cases stand where they should
     * @param fair  whether the events do
     * @param moved whether anything was done this time
     */
    record Round(int there, boolean fair, boolean moved) {
    }

    Round round() {
        var tasks = board.open().stream().collect(Collectors.toMap(Task::elementInstanceKey, Function.identity(), (a, b) -> a));
        var all = standings.read(today);
        var there = 0;
        var moved = passAdded(tasks) | fair.advance(tasks, board);
        for (var standing : all) {
            if (isDone(standing, tasks)) {
                there++;
            } else {
                dossiers.meanwhile(standing);
                moved |= standing.next().isPresent() && advance(standing, standing.next().get(), tasks);
            }
        }
        return new Round(there, fair.isThere(tasks), moved);
    }

    /** Goes through the steps that a process owner added to a diagram since the scripts were written. */
    private boolean passAdded(Map<Long, Task> tasks) {
        var moved = false;
        for (var added : standings.added().entrySet()) {
            var task = tasks.get(added.getKey());
            if (task != null && completed.add(task.key())) {
                moved |= board.complete(task, added.getValue());
            }
        }
        return moved;
    }

    /** A case on which somebody else has worked meanwhile is left to them. */
    private static boolean isDone(Standing standing, Map<Long, Task> tasks) {
        return !standing.isAsWritten()
                || standing.isThere() && standing.open().stream().allMatch(step -> tasks.containsKey(step.elementInstanceKey()));
    }

    private boolean advance(Standing standing, Move move, Map<Long, Task> tasks) {
        if (move.endsTheCase()) {
            if (!standing.open().isEmpty()) {
                end(standing, move);
            }
            return !standing.open().isEmpty();
        }
        var task = standing.openFor(move).map(step -> tasks.get(step.elementInstanceKey()));
        return task.isPresent() && !completed.contains(task.get().key()) && complete(standing, move, task.get());
    }

    private void end(Standing standing, Move move) {
        if (move.step().equals(Script.MOVE)) {
            dossiers.move(standing);
        } else {
            trajectories.withdraw(standing.id());
        }
    }

    private boolean complete(Standing standing, Move move, Task task) {
        if (move.outcome().equals("confirmed")) {
            skills.fill(standing);
        }
        if (standing.script().triesAgainAfter(standing.closed().size())) {
            board.retryAtOnce(task);
        }
        var filledIn = answers.to(move, standing);
        if (filledIn.isEmpty()) {
            return false;
        }
        dossiers.before(move, standing);
        var done = board.complete(task, filledIn.get());
        // only now: an engine that is too busy refuses, and is asked again
        completed.add(task.key());
        return done;
    }

    /** Gives those who wait for somebody something to begin with. */
    void prepareConversations(List<Standing> all) {
        all.stream().filter(standing -> standing.isAsWritten() && standing.next().isEmpty()).forEach(dossiers::prepare);
        all.stream().filter(standing -> standing.script().stage() == Stage.PROFILE && standing.demo().number() % 2 == 0)
                .filter(Standing::isAsWritten).forEach(skills::begin);
    }
}
