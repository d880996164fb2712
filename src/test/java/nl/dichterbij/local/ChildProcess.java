package nl.dichterbij.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program of the platform in its process: started, awaited, stopped, and found again after a launcher was killed. */
final class ChildProcess implements Part {

    private static final Duration START_PATIENCE = Duration.ofMinutes(4);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(40);
    private static final long POLL_MILLIS = 200;

    /** Settings in the developer's own shell must not reach the platform. */
    private static final List<String> FOREIGN_SETTINGS = List.of("ZEEBE_", "CAMUNDA_", "SPRING_", "SERVER_", "MANAGEMENT_");

    private final ChildCommand command;
    private final Path directory;
    private final Path log;
    private final PidFile pidFile;
    private final Report report;
    private volatile @Nullable Process process;
    private boolean stopped;

    ChildProcess(ChildCommand command, PlatformOptions options, Report report) {
        this.command = command;
        this.directory = options.directory().resolve(command.id());
        this.log = options.logs().resolve(command.id() + ".log");
        this.pidFile = new PidFile(options.directory(), command.id());
        this.report = report;
    }

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public void start() {
        long begin = System.nanoTime();
        try {
            Process started = launch();
            awaitReady(started, begin);
        } catch (IOException e) {
            throw new StartFailure("%s could not be started: %s.".formatted(name(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(name() + " was interrupted while starting.", e);
        }
        report.ready(name(), Duration.ofNanos(System.nanoTime() - begin), command.address());
    }

    private synchronized Process launch() throws IOException {
        if (stopped) {
            throw new StartFailure(name() + " is not started any more: the platform stops.");
        }
        Files.createDirectories(directory);
        Files.createDirectories(log.getParent());
        Processes.keepPrevious(log);
        ProcessBuilder builder = new ProcessBuilder(deafToInterrupt(command.command()))
                .directory(directory.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(key -> FOREIGN_SETTINGS.stream().anyMatch(key::startsWith));
        builder.environment().putAll(command.environment());
        Process started = builder.start();
        pidFile.write(started.toHandle());
        process = started;
        return started;
    }

    /** Ctrl-C reaches every process of the terminal at once; only the launcher may act on it, to keep the right order. */
    private static List<String> deafToInterrupt(List<String> command) {
        List<String> wrapped = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        wrapped.addAll(command);
        return wrapped;
    }

    private void awaitReady(Process started, long begin) throws InterruptedException {
        while (!HttpReadiness.answers(command.readyWhen())) {
            if (started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new StartFailure("%s stopped while starting (exit code %d). The end of %s:\n%s"
                        .formatted(name(), started.exitValue(), log, Processes.lastLines(log)));
            }
            if (System.nanoTime() - begin > START_PATIENCE.toNanos()) {
                throw new StartFailure("%s did not answer at %s within %d seconds. The end of %s:\n%s"
                        .formatted(name(), command.readyWhen(), START_PATIENCE.toSeconds(), log, Processes.lastLines(log)));
            }
        }
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        Process running = process;
        if (running != null) {
            running.destroy();
            Processes.awaitEnd(running.toHandle(), STOP_PATIENCE);
        }
        try {
            pidFile.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without asking: as when the machine goes down. */
    synchronized void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            Processes.awaitEnd(running.toHandle(), STOP_PATIENCE);
        }
    }

    /** Waits until it ends by itself and returns its exit code. */
    int awaitEnd(Duration patience) {
        Process running = process;
        if (running == null) {
            throw new IllegalStateException(name() + " was not started");
        }
        try {
            if (!running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("%s still runs after %d seconds".formatted(name(), patience.toSeconds()));
            }
            return running.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public CompletableFuture<?> exit() {
        Process running = process;
        return running == null ? new CompletableFuture<>() : running.onExit();
    }
}
