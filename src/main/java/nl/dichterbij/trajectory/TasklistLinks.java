package nl.dichterbij.trajectory;

import java.util.Optional;
import java.util.OptionalLong;

import nl.dichterbij.engine.UserTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** The way from a step to its task in Tasklist. */
@Component
class TasklistLinks {

    private static final Logger LOG = LoggerFactory.getLogger(TasklistLinks.class);

    private final UserTasks userTasks;
    private final String tasklistUrl;

    TasklistLinks(UserTasks userTasks, @Value("${dichterbij.tasklist-url}") String tasklistUrl) {
        this.userTasks = userTasks;
        this.tasklistUrl = tasklistUrl;
    }

    /** The task; the list of tasks when the step is closed, or not there yet (the engine's search lags by seconds). */
    String of(Optional<Step> step) {
        try {
            return tasklistUrl + step.filter(Step::isOpen)
                    .map(open -> userTasks.findKey(open.processInstanceKey(), open.elementInstanceKey()))
                    .filter(OptionalLong::isPresent).map(found -> "/" + found.getAsLong()).orElse("");
        } catch (RestClientException e) {
            LOG.warn("The engine's search does not answer; opening the task list instead of the task");
            return tasklistUrl;
        }
    }
}
