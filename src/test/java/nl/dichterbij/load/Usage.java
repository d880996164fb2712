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

    /** Which processes belong together, by a word of their command line. */
    enum Part {
        /** the application, the empty workers and this program are one process */
        APPLICATION("this process"), BROKER("StandaloneBroker"), OPENSEARCH("OpenSearchNode"), WEB_APPLICATIONS("StandaloneCamunda"),
        POSTGRESQL("postgres");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        private boolean is(ProcessHandle process) {
            return process.info().commandLine().or(process.info()::command).filter(line -> line.contains(word)).isPresent();
        }
    }

    private static final double TICKS = 100;

    static Usage now(Path data) {
        Map<Part, Double> seconds = new EnumMap<>(Part.class);
        seconds.put(Part.APPLICATION, of(ProcessHandle.current()));
        ProcessHandle.current().descendants().forEach(child -> Arrays.stream(Part.values()).filter(part -> part.is(child)).findFirst()
                .ifPresent(part -> seconds.merge(part, of(child), Double::sum)));
        seconds.put(Part.POSTGRESQL, postgres(data));
        return new Usage(seconds, machineSeconds());
    }

    private static double of(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
    }

    /** The server is started by a program that ends, so it is no child of this process; its own connections are its children. */
    private static double postgres(Path data) {
        try (Stream<String> lines = Files.lines(data.resolve("postgres").resolve("postmaster.pid"))) {
            return lines.findFirst().flatMap(id -> ProcessHandle.of(Long.parseLong(id.strip())))
                    .map(server -> Stream.concat(Stream.of(server), server.descendants()).mapToDouble(Usage::of).sum()).orElse(0.0);
        } catch (IOException noServer) {
            return 0;
        }
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
