package nl.dichterbij.jobcarving;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A task in the work analysis. */
@Entity
class CarvingTask {

    @Id
    private UUID id;
    @Version
    private int version;
    private UUID carvingId;
    private String workProcess;
    private String functionName;
    private String task;
    @Enumerated(EnumType.STRING)
    private Frequency frequency;
    private int minutesPerWeek;
    @Enumerated(EnumType.STRING)
    private TaskLevel level;
    private String holder;
    private boolean splittable;
    private String conditions;
    private String risk;
    private boolean carved;
    /** the order of entry, given by the database */
    @Column(insertable = false, updatable = false)
    private long position;

    @SuppressWarnings("NullAway.Init")
    protected CarvingTask() {
    }

    CarvingTask(UUID id, CarvingId carving, TaskDetails details) {
        this.id = id;
        this.carvingId = carving.value();
        describe(details);
    }

    /** What can no longer be taken out is no longer carved either. */
    final void describe(TaskDetails details) {
        workProcess = details.workProcess();
        functionName = details.functionName();
        task = details.task();
        frequency = details.frequency();
        minutesPerWeek = details.minutesPerWeek();
        level = details.level();
        holder = details.holder();
        splittable = details.splittable();
        conditions = details.conditions();
        risk = details.risk();
        carved = carved && splittable;
    }

    /** Only a task that can be taken out is. */
    void carve(boolean chosen) {
        carved = chosen && splittable;
    }

    boolean belongsTo(CarvingId carving) {
        return carvingId.equals(carving.value());
    }

    int version() {
        return version;
    }

    TaskView view() {
        return new TaskView(id, version, new TaskDetails(workProcess, functionName, task, frequency, minutesPerWeek, level,
                holder, splittable, conditions, risk), carved);
    }
}
