package nl.dichterbij.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Processor seconds used until now: by each part of the platform, and by the whole machine. */
record Usage(Map<Part, Double> seconds, double machine) {

    /** What runs, and the file in the platform's directory that begins with the id of its process. */
    enum Part {
        /** the application, the empty workers and this program are one process */
        APPLICATION(""), BROKER("broker.pid"), OPENSEARCH("opensearch.pid"), WEB_APPLICATIONS("webapps.pid"),
        POSTGRESQL("postgres/postmaster.pid");

        private final String file;

        Part(String file) {
            this.file = file;
        }
    }

    private static final double TICKS = 100;

    static Usage now(Path directory) {
        Map<Part, Double> seconds = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            seconds.put(part, part == Part.APPLICATION ? of(ProcessHandle.current()) : of(directory.resolve(part.file)));
        }
        return new Usage(seconds, machineSeconds());
    }

    /** With its children: PostgreSQL has one for each connection. */
    private static double of(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip().split(" ")[0])))
                    .map(process -> Stream.concat(Stream.of(process), process.descendants()).mapToDouble(Usage::of).sum()).orElse(0.0);
        } catch (IOException notRunning) {
            return 0;
        }
    }

    private static double of(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
    }

    /** Linux only; elsewhere nothing is said about the rest of the machine. */
    private static double machineSeconds() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
            long[] ticks = Arrays.stream(lines.findFirst().orElse("").split(" +")).skip(1).mapToLong(Long::parseLong).toArray();
            // user, nice, system, and after idle and waiting: interrupts
            return (ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6]) / TICKS;
        } catch (IOException | RuntimeException notLinux) {
            return 0;
        }
    }

    /** What was used since then. */
    Usage since(Usage before) {
        Map<Part, Double> used = new EnumMap<>(Part.class);
        seconds.forEach((part, now) -> used.put(part, now - before.seconds().getOrDefault(part, 0.0)));
        return new Usage(used, machine - before.machine());
    }

    double total() {
        return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** By others on the machine; a negative number says that it is not known. */
    double others() {
        return machine == 0 ? -1 : Math.max(0, machine - total());
    }
}
