package nl.dichterbij.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL, OpenSearch, the Zeebe broker, Tasklist and Operate on this machine, without the application. Everything
 * listens on 127.0.0.1 and keeps its data in one directory; what was there at the last stop is there at the next start.
 */
public final class LocalPlatform implements AutoCloseable {

    private final PlatformOptions options;
    private final Report report;
    private final Supervision supervision;
    private final DirectoryLock lock;
    private final ExecutorService starters = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final Part postgres;
    private final ChildProcess openSearch;
    private final ChildProcess broker;
    private final ChildProcess webApplications;
    private final CompletableFuture<Void> database;
    private final CompletableFuture<Void> engine;
    private final CompletableFuture<Void> everything;

    private LocalPlatform(
            PlatformOptions options, PlatformPrograms programs, DirectoryLock lock, Report report, Supervision supervision) {
        this.options = options;
        this.report = report;
        this.lock = lock;
        this.supervision = supervision;
        PlatformCommands commands = new PlatformCommands(options, programs.camunda());
        postgres = new PostgresServer(options, report);
        openSearch = new ChildProcess(commands.openSearch(programs.openSearchClassPath()), options, report);
        broker = new ChildProcess(commands.broker(), options, report);
        webApplications = new ChildProcess(commands.webApplications(), options, report);
        database = start(postgres);
        CompletableFuture<Void> search = start(openSearch);
        engine = search.thenCompose(ready -> start(broker));
        everything = CompletableFuture.allOf(database, engine, search.thenCompose(ready -> start(webApplications)));
    }

    /**
     * Starts everything and returns when it can be used.
     *
     * @throws StartFailure with the reason in one sentence; nothing is left running then
     */
    public static LocalPlatform start(PlatformOptions options) {
        LocalPlatform platform = begin(options, new Report(System.out), failure -> System.err.println(failure.getMessage()));
        try {
            platform.awaitEverything();
            return platform;
        } catch (StartFailure failure) {
            platform.close();
            throw failure;
        }
    }

    /** As {@link #start}, without anything that was there at the last stop. */
    public static LocalPlatform startEmpty(PlatformOptions options) {
        try (DirectoryLock lock = DirectoryLock.take(options.directory())) {
            Leftovers.stop(options.directory(), new Report(System.out));
            try (Stream<Path> kept = Files.list(options.directory())) {
                for (Path one : kept.filter(path -> !path.endsWith(DirectoryLock.FILE)).toList()) {
                    FileSystemUtils.deleteRecursively(one);
                }
            }
        } catch (IOException e) {
            throw new StartFailure("%s cannot be emptied: %s.".formatted(options.directory(), e), e);
        }
        return start(options);
    }

    /**
     * Checks what can be checked beforehand, gets the programs, and returns while the parts are starting.
     *
     * @param givenUp told when a part that had started ends and does not come back
     */
    static LocalPlatform begin(PlatformOptions options, Report report, Consumer<StartFailure> givenUp) {
        try {
            DirectoryLock lock = DirectoryLock.take(options.directory());
            try {
                Leftovers.stop(options.directory(), report);
                PortCheck.requireFree(options.ports().purposes());
                DiskSpace.require(options.directory(), DiskSpace.WORKING_MB, "the platform to work in");
                PlatformPrograms programs = PlatformPrograms.prepare(options.programs(), report);
                return new LocalPlatform(options, programs, lock, report, new Supervision(report, givenUp));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StartFailure("%s cannot be used: %s.".formatted(options.directory(), e), e);
        }
    }

    private CompletableFuture<Void> start(Part part) {
        return CompletableFuture.runAsync(() -> {
            part.start();
            supervision.watch(part);
        }, starters);
    }

    /** Returns when PostgreSQL can be used; the rest may still be starting. */
    void awaitDatabase() {
        await(CompletableFuture.anyOf(database, firstFailure()));
    }

    /** Returns when the broker takes commands; Tasklist and Operate may still be starting. */
    void awaitEngine() {
        await(CompletableFuture.anyOf(engine, firstFailure()));
    }

    /** @throws StartFailure of the part that failed first */
    void awaitEverything() {
        await(CompletableFuture.anyOf(everything, firstFailure()));
    }

    /** Never completes normally: what waits for one part need not wait longer when another has failed. */
    private CompletableFuture<Object> firstFailure() {
        CompletableFuture<Object> failed = new CompletableFuture<>();
        everything.exceptionally(failure -> {
            failed.completeExceptionally(failure);
            return null;
        });
        return failed;
    }

    private static void await(CompletableFuture<?> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    Report report() {
        return report;
    }

    public PlatformOptions options() {
        return options;
    }

    /** Where people sign in to Tasklist, as demo/demo. */
    public URI tasklist() {
        return URI.create("http://localhost:" + options.ports().webApplications() + "/tasklist");
    }

    /** Where people sign in to Operate, as demo/demo. */
    public URI operate() {
        return URI.create("http://localhost:" + options.ports().webApplications() + "/operate");
    }

    /**
     * Moves the engine's time forward, so that timers come due.
     *
     * @throws IllegalStateException when this platform was not started with a controlled clock
     */
    public void advanceClock(Duration by) throws IOException, InterruptedException {
        BrokerClock.advance(options.ports().brokerManagement(), by);
    }

    /** Stops everything in the order in which the parts depend on each other, and waits for it. */
    @Override
    public void close() {
        supervision.end();
        for (Part part : List.of(webApplications, broker, openSearch, postgres)) {
            part.stop();
        }
        starters.shutdownNow();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
