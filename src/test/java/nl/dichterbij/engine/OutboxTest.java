package nl.dichterbij.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import io.camunda.client.CamundaClient;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final int MESSAGES = 30;

    @Test
    void sendsEightAtOnceAndAllInTheEnd() throws InterruptedException {
        var camunda = mock(CamundaClient.class, RETURNS_DEEP_STUBS);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var sent = new AtomicInteger();
        var answer = new CountDownLatch(1);
        when(camunda.newPublishMessageCommand().messageName(anyString()).correlationKey(anyString()).messageId(anyString())
                .timeToLive(any()).variables(anyMap()).send().join()).thenAnswer(call -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    answer.await();
                    inside.decrementAndGet();
                    sent.incrementAndGet();
                    return null;
                });
        var outbox = new Outbox(camunda);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < MESSAGES; i++) {
                var key = String.valueOf(i);
                threads.submit(() -> outbox.send(EngineMessage.to("some-message", key)));
            }
            await().until(() -> inside.get() == 8);
            answer.countDown();
        }
        assertThat(most).hasValue(8);
        assertThat(sent).hasValue(MESSAGES);
    }
}
