package nl.dichterbij.processtest;

import io.camunda.zeebe.logstreams.log.LogStream;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.engine.EngineFactory;
import io.camunda.zeebe.protocol.record.Record;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The engine of zeebe-process-test on one fixed gRPC port. It can be replaced by an empty one at the same address.
 *
 * <p>Only one may exist in a JVM: the engine keeps part of its answers in static fields.
 */
final class InMemoryEngine {

    private final int port = freePort();
    private ZeebeTestEngine engine = start();
    private Duration offset = Duration.ZERO;

    String grpcAddress() {
        return "http://localhost:" + port;
    }

    /** Everything the engine has logged since it was started empty, in order. */
    @SuppressWarnings("unchecked") // the source hands out its growing list as an Iterable
    List<Record<?>> records() {
        return (List<Record<?>>) engine.getRecordStreamSource().getRecords();
    }

    /** The log into which a command can be written that the engine's own gRPC gateway does not know. */
    LogStream log() {
        // No public way exists; zeebe-process-test is closed (unsupported from 8.10), so this field stays.
        return (LogStream) ReflectionTestUtils.getField(engine, "logStream");
    }

    Instant now() {
        return Instant.now().plus(offset);
    }

    void increaseTime(Duration duration) {
        engine.increaseTime(duration);
        offset = offset.plus(duration);
    }

    void resetTime() {
        increaseTime(offset.negated());
    }

    /** Stops the engine and starts an empty one at the same address. */
    void restart() {
        engine.stop();
        offset = Duration.ZERO;
        engine = start();
    }

    private ZeebeTestEngine start() {
        var started = EngineFactory.create(port);
        started.start();
        return started;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
