package nl.dichterbij.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** First thing in every process that a message starts. */
@Workers
class InstanceWorkers {

    private static final Logger log = LoggerFactory.getLogger(InstanceWorkers.class);

    private final ProcessInstances instances;
    private final CamundaClient camunda;

    InstanceWorkers(ProcessInstances instances, CamundaClient camunda) {
        this.instances = instances;
        this.camunda = camunda;
    }

    /** A second instance for the same business key is cancelled before it has done anything. */
    @JobWorker(type = "register-instance", fetchVariables = "businessKey")
    void register(ActivatedJob job, @Variable String businessKey) {
        var first = instances.register(job.getBpmnProcessId(), businessKey, job.getProcessInstanceKey());
        if (first != job.getProcessInstanceKey()) {
            log.warn("Second instance {} of {} for {} is cancelled; {} was first",
                    job.getProcessInstanceKey(), job.getBpmnProcessId(), businessKey, first);
            camunda.newCancelInstanceCommand(job.getProcessInstanceKey()).send().join();
        }
    }
}
