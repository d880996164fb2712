package nl.dichterbij.engine;

import java.time.Duration;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobExceptionHandler;
import io.camunda.client.exception.CamundaError;
import io.camunda.client.jobhandling.CommandExceptionHandlingStrategy;
import io.camunda.client.jobhandling.DefaultJobExceptionHandlerSupplier;
import io.camunda.client.jobhandling.JobExceptionHandlerSupplier;
import io.camunda.client.metrics.MetricsRecorder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Turns what goes wrong in a worker into a job failure with growing back-off and a message that an operator can read
 * in Operate. The exception's own text is left out everywhere: a database error quotes the values of the row.
 */
@Component
class JobFailures implements JobExceptionHandlerSupplier {

    private static final Logger log = LoggerFactory.getLogger(JobFailures.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final JobExceptionHandlerSupplier camunda;

    JobFailures(CommandExceptionHandlingStrategy commands, MetricsRecorder metrics) {
        this.camunda = new DefaultJobExceptionHandlerSupplier(commands, metrics);
    }

    @Override
    public JobExceptionHandler getJobExceptionHandler(JobExceptionHandlerSupplierContext context) {
        var handler = camunda.getJobExceptionHandler(context);
        return failed -> handler.handleJobException(new JobExceptionHandler.JobExceptionHandlerContext(
                failed.getJobClient(), failed.getActivatedJob(), readable(failed.getActivatedJob(), failed.getException())));
    }

    static Exception readable(ActivatedJob job, Exception failure) {
        if (failure instanceof CamundaError meant) {
            return meant;
        }
        var cause = rootOf(failure);
        var place = cause.getStackTrace().length == 0 ? "?" : cause.getStackTrace()[0].toString();
        log.warn("Job {} of type {} in instance {} failed: {} at {}", job.getKey(), job.getType(),
                job.getProcessInstanceKey(), cause.getClass().getName(), place);
        var message = "Stap '%s' (taak %s) is niet gelukt door een technische fout: %s. %s".formatted(job.getElementId(),
                job.getType(), cause.getClass().getSimpleName(), job.getRetries() > 1
                        ? "Er volgt vanzelf een nieuwe poging."
                        : "Herstel de oorzaak (zie het logboek van de toepassing) en kies in Operate 'Retry'.");
        return CamundaError.jobError(message, null, job.getRetries() - 1, JobFailures::backoff);
    }

    /** @param retriesLeft after this failure; a worker's job starts with five */
    static Duration backoff(int retriesLeft) {
        var failures = Math.clamp(5 - retriesLeft, 1, 5);
        var wait = FIRST_WAIT.multipliedBy(1L << 2 * failures - 2);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static Throwable rootOf(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
