package nl.dichterbij.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 18 from embedded binaries, with data that is kept and as durable as a real server's. */
final class PostgresServer implements Part {

    static final String DATABASE = "dichterbij";

    private final PlatformOptions options;
    private final Report report;
    private final Path data;
    private final Path log;
    private @Nullable EmbeddedPostgres server;
    private boolean stopped;

    PostgresServer(PlatformOptions options, Report report) {
        this.options = options;
        this.report = report;
        this.data = data(options.directory());
        this.log = options.logs().resolve("postgresql.log");
    }

    static Path data(Path directory) {
        return directory.resolve("postgres");
    }

    static Path unfinished(Path directory) {
        return directory.resolve("postgres.unfinished");
    }

    @Override
    public String name() {
        return "PostgreSQL 18";
    }

    @Override
    public synchronized void start() {
        long begin = System.nanoTime();
        close();
        if (stopped) {
            throw new StartFailure("PostgreSQL is not started any more: the platform stops.");
        }
        try {
            Files.createDirectories(log.getParent());
            Processes.keepPrevious(log);
            if (!Files.exists(data)) {
                initialise();
            }
            server = start(data);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new StartFailure("PostgreSQL could not be started: %s. The end of %s:\n%s"
                    .formatted(e.getMessage(), log, Processes.lastLines(log)), e);
        }
        report.ready(name(), Duration.ofNanos(System.nanoTime() - begin), "localhost:" + options.ports().postgres());
    }

    /** The data directory gets its name when it is whole, so that an interrupted first start is simply done again. */
    private void initialise() throws IOException, SQLException {
        Path unfinished = unfinished(options.directory());
        CamundaDistribution.deleteRecursively(unfinished);
        try (EmbeddedPostgres fresh = start(unfinished);
                Connection connection = fresh.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private EmbeddedPostgres start(Path directory) throws IOException {
        ProcessBuilder.Redirect toLog = ProcessBuilder.Redirect.appendTo(log.toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(options.programs().resolve("postgres").toFile())
                .setPort(options.ports().postgres())
                .setServerConfig("listen_addresses", "127.0.0.1")
                // the library's defaults are meant for tests that throw their data away
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(toLog)
                .setErrorRedirector(toLog)
                .start();
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        close();
    }

    private void close() {
        EmbeddedPostgres running = server;
        server = null;
        if (running != null) {
            Optional<ProcessHandle> postmaster = Postmaster.find(data);
            try {
                running.close();
            } catch (IOException | RuntimeException e) {
                report.line("PostgreSQL did not stop cleanly (%s); its log has more: %s", e.getMessage(), log);
            }
            postmaster.ifPresent(process -> Processes.awaitEnd(process, Duration.ofSeconds(10)));
        }
    }

    @Override
    public CompletableFuture<?> exit() {
        return Postmaster.find(data).<CompletableFuture<?>>map(ProcessHandle::onExit).orElseGet(CompletableFuture::new);
    }
}
