package nl.dichterbij.jobcarving;

import java.util.List;

/**
 * Time of tasks in a week, and of the function made of them.
 *
 * @param total     minutes of all tasks
 * @param splittable minutes of what can be taken out
 * @param carved    minutes of what was chosen
 * @param hours     of the function: the carved minutes, rounded up to a multiple that a parameter gives, in whole hours
 */
record WorkTime(int total, int splittable, int carved, int hours) {

    static WorkTime of(List<TaskView> tasks, int roundToMinutes) {
        var carved = sum(tasks.stream().filter(TaskView::carved).toList());
        return new WorkTime(sum(tasks), sum(tasks.stream().filter(task -> task.details().splittable()).toList()), carved,
                ceil(ceil(carved, roundToMinutes) * roundToMinutes, 60));
    }

    private static int sum(List<TaskView> tasks) {
        return tasks.stream().mapToInt(task -> task.details().minutesPerWeek()).sum();
    }

    private static int ceil(int amount, int by) {
        return (amount + by - 1) / by;
    }
}
