package nl.dichterbij.local.demo;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The engine's open user tasks, as far as loading needs them. */
interface TaskBoard {

    /** An open user task; its element instance is what the application knows as a step. */
    record Task(long key, long elementInstanceKey, long processInstanceKey) {
    }

    /** Returns when a task that is created from now on gets its form. */
    void awaitForms() throws InterruptedException;

    /** All that can be found by now: the engine's search lags by seconds. */
    List<Task> open();

    /** @return false when it was completed or cancelled before */
    boolean complete(Task task, Map<String, Object> answers);

    /** Makes the task due then, in the list of tasks and in the form. */
    void setDue(Task task, OffsetDateTime due);

    /** Lets the next attempt to reach somebody come at once instead of in days. */
    void retryAtOnce(Task task);
}
