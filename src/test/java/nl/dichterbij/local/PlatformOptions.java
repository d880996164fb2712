package nl.dichterbij.local;

import java.nio.file.Path;

/**
 * One platform: where it keeps everything it has, and where it can be reached.
 *
 * @param directory data, logs, unpacked programs and process ids; two platforms cannot share one
 * @param programs what is downloaded, unpacked and derived from that: shared by all platforms, because it never changes
 * @param controlledClock lets {@link LocalPlatform#advanceClock} move the engine's time: for tests only, because a
 *     restarted broker is back at the real time
 * @param prompt shows in Tasklist and Operate what happened within a fraction of a second, at the price of throughput:
 *     for journeys, which wait for nothing else
 */
public record PlatformOptions(Path directory, Path programs, Ports ports, boolean controlledClock, boolean prompt) {

    private static final Path PROGRAMS = Path.of(".local", "programs");

    public PlatformOptions {
        directory = directory.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    /** What a developer or a visitor starts: data kept in {@code .local/}. */
    public static PlatformOptions development(Ports ports) {
        return new PlatformOptions(Path.of(".local"), PROGRAMS, ports, false, false);
    }

    /** A platform for journey tests, beside a developer's own: data in {@code target/platform/<name>}. */
    public static PlatformOptions journeys(String name) {
        return new PlatformOptions(Path.of("target", "platform", name), PROGRAMS,
                Ports.shifted(Integer.getInteger("journeys.port-offset", 1000)), true, true);
    }

    /** Where every part and the application write what happens. */
    public Path logs() {
        return directory.resolve("logs");
    }
}
