package nl.dichterbij.engine;

import java.util.concurrent.Semaphore;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.command.ProblemException;
import io.grpc.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends engine messages after commit. Deliberately without a transaction of its own: no database connection is
 * held while waiting for the engine. What fails stays in the event registry; {@link OutboxRetry} tries again.
 */
@Component
class Outbox {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    /** To the engine at once; more only meets its back-pressure. */
    private static final int IN_FLIGHT = 8;

    private final CamundaClient camunda;
    private final Semaphore room = new Semaphore(IN_FLIGHT);

    Outbox(CamundaClient camunda) {
        this.camunda = camunda;
    }

    /**
     * The room is kept here and not by a limit of the executor: that would hold up whoever just committed, with the
     * database connection still in hand, and so starve the sending itself.
     */
    @Async
    @TransactionalEventListener
    void send(EngineMessage message) {
        room.acquireUninterruptibly();
        try {
            publish(message);
        } catch (RuntimeException failure) {
            if (!alreadyThere(failure)) {
                throw failure;
            }
            log.info("Message {} was already in the engine", message.messageId());
        } finally {
            room.release();
        }
    }

    private void publish(EngineMessage message) {
        camunda.newPublishMessageCommand()
                .messageName(message.name())
                .correlationKey(message.correlationKey())
                .messageId(message.messageId())
                .timeToLive(message.timeToLive())
                .variables(message.variables())
                .send().join();
    }

    private static boolean alreadyThere(RuntimeException failure) {
        return failure instanceof ClientStatusException grpc && grpc.getStatusCode() == Status.Code.ALREADY_EXISTS
                || failure instanceof ProblemException rest && rest.code() == 409;
    }
}
