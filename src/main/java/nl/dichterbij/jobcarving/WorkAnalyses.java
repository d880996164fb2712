package nl.dichterbij.jobcarving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks at an employer and which of them go into the function. They change only while the function is open. */
@Service
@Transactional
class WorkAnalyses {

    /** More is no analysis any more; it also bounds the page. */
    static final int MOST_TASKS = 60;

    private final CarvingRepository carvings;
    private final CarvingTaskRepository tasks;
    private final Parameters parameters;
    private final Clock clock;

    WorkAnalyses(CarvingRepository carvings, CarvingTaskRepository tasks, Parameters parameters, Clock clock) {
        this.carvings = carvings;
        this.tasks = tasks;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** In the order in which they were entered. */
    @Transactional(readOnly = true)
    List<TaskView> of(CarvingId carving) {
        return tasks.findByCarvingIdOrderByPosition(carving.value()).stream().map(CarvingTask::view).toList();
    }

    @Transactional(readOnly = true)
    Optional<TaskView> find(CarvingId carving, UUID task) {
        return tasks.findById(task).filter(known -> known.belongsTo(carving)).map(CarvingTask::view);
    }

    @Transactional(readOnly = true)
    WorkTime timeOf(CarvingId carving, RegionCode region) {
        return WorkTime.of(of(carving), parameters.getInt(new ParameterCode("jobcarving.round-to-minutes"), region, LocalDate.now(clock)));
    }

    /**
     * Adds a task, once per id however often the form is sent.
     *
     * @throws IllegalStateException when the function is not open, or holds as many tasks as it may
     */
    void add(CarvingId carving, UUID id, TaskDetails details) {
        lockOpen(carving);
        if (tasks.findById(id).isPresent()) {
            return;
        }
        if (tasks.countByCarvingId(carving.value()) >= MOST_TASKS) {
            throw new IllegalStateException("Too many tasks");
        }
        tasks.saveAndFlush(new CarvingTask(id, carving, details));
    }

    /** @throws ObjectOptimisticLockingFailureException when a colleague changed the task since the form was opened */
    void change(CarvingId carving, UUID id, int version, TaskDetails details) {
        lockOpen(carving);
        var task = load(carving, id);
        if (task.version() != version) {
            throw new ObjectOptimisticLockingFailureException(CarvingTask.class, id);
        }
        task.describe(details);
        tasks.saveAndFlush(task);
    }

    void remove(CarvingId carving, UUID id) {
        lockOpen(carving);
        tasks.findById(id).filter(task -> task.belongsTo(carving)).ifPresent(tasks::delete);
    }

    /** Chooses these tasks for the function and no others. */
    void carve(CarvingId carving, Set<UUID> chosen) {
        lockOpen(carving);
        tasks.findByCarvingIdOrderByPosition(carving.value()).forEach(task -> task.carve(chosen.contains(task.view().id())));
    }

    private void lockOpen(CarvingId carving) {
        carvings.lockById(carving.value()).orElseThrow(() -> new NoSuchElementException("No such carving")).requireOpen();
    }

    private CarvingTask load(CarvingId carving, UUID id) {
        return tasks.findById(id).filter(task -> task.belongsTo(carving))
                .orElseThrow(() -> new NoSuchElementException("No such task in this analysis"));
    }
}
