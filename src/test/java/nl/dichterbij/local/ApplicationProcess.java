package nl.dichterbij.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        PlatformOptions options = platform.options();
        URI address = URI.create("http://localhost:" + options.ports().application());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "-cp", classPath(), "nl.dichterbij.Dichterbij"));
        command.addAll(ApplicationSettings.of(options, List.of(arguments)));
        ChildCommand child = new ChildCommand("application", "Application", command,
                ClassArchive.none(), Map.of(), address.resolve("/actuator/health/readiness"), address.toString());
        ApplicationProcess application = new ApplicationProcess(address, new ChildProcess(child, options, platform.report()));
        try {
            application.process.start();
        } catch (StartFailure failure) {
            application.close();
            throw failure;
        }
        return application;
    }

    /** Surefire hides the real class path behind a jar of its own. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    public URI address() {
        return address;
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
