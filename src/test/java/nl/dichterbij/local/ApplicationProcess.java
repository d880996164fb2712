package nl.dichterbij.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.dichterbij.Dichterbij;

/** The application on a {@link LocalPlatform} in a process of its own, so that a test can kill it and start it again. */
public final class ApplicationProcess implements AutoCloseable {

    private final URI address;
    private final ChildProcess process;

    private ApplicationProcess(URI address, ChildProcess process) {
        this.address = address;
        this.process = process;
    }

    /**
     * Returns when its pages can be used and its workers have work.
     *
     * @param arguments as on the command line, for example {@code --demo=false}
     * @throws StartFailure with the end of its log
     */
    public static ApplicationProcess start(LocalPlatform platform, String... arguments) {
        return start(platform, Dichterbij.class, List.of(), arguments);
    }

    /**
     * Starts another main class around the application.
     *
     * @param jvmOptions for example {@code -Dname=value}
     */
    public static ApplicationProcess start(
            LocalPlatform platform, Class<?> mainClass, List<String> jvmOptions, String... arguments) {
        PlatformOptions options = platform.options();
        URI address = URI.create("http://localhost:" + options.ports().application());
        ChildCommand child = new ChildCommand("application", "Application",
                command(options, mainClass, jvmOptions, arguments),
                Map.of(), address.resolve("/actuator/health/readiness"), address.toString());
        ApplicationProcess application = new ApplicationProcess(address, new ChildProcess(child, options, platform.report()));
        try {
            application.process.start();
        } catch (StartFailure failure) {
            application.close();
            throw failure;
        }
        return application;
    }

    /**
     * Runs the application with arguments that make it do one thing and end, and waits for that.
     *
     * @throws StartFailure with the end of its log when it does not end well
     */
    public static void run(LocalPlatform platform, Duration patience, String... arguments)
            throws IOException, InterruptedException {
        PlatformOptions options = platform.options();
        Path log = options.logs().resolve("command.log");
        Files.createDirectories(log.getParent());
        Process process = new ProcessBuilder(command(options, Dichterbij.class, List.of(), arguments))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                throw new StartFailure("%s did not end well. The end of %s:\n%s"
                        .formatted(List.of(arguments), log, Processes.lastLines(log)));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> command(
            PlatformOptions options, Class<?> mainClass, List<String> jvmOptions, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", classPath(), mainClass.getName()));
        command.addAll(ApplicationSettings.of(options, List.of(arguments)));
        return command;
    }

    /** Surefire hides the real class path behind a jar of its own. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    public URI address() {
        return address;
    }

    /**
     * Waits until it has ended by itself.
     *
     * @return its exit code
     */
    public int awaitEnd(Duration patience) {
        return process.awaitEnd(patience);
    }

    /** Ends it as a power cut would: nothing is finished, nothing is said. */
    public void kill() {
        process.kill();
    }

    /** Stops it in good order. */
    @Override
    public void close() {
        process.stop();
    }
}
