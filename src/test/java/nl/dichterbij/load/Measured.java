package nl.dichterbij.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One block of cases that one side carried. */
record Measured(Side side, int trajectories, Duration took, Usage used) {

    double perMinute() {
        return trajectories * 60_000.0 / took.toMillis();
    }

    double processorPerTrajectory() {
        return used.total() / trajectories;
    }

    @Override
    public String toString() {
        double cores = took.toMillis() / 1000.0 * Runtime.getRuntime().availableProcessors();
        return "%s: %d trajectories in %.0f s, %.1f per minute; processor %.2f s for each (%s); of the machine %.0f %% for this, %.0f %% for others"
                .formatted(side.name(), trajectories, took.toMillis() / 1000.0, perMinute(), processorPerTrajectory(), parts(),
                        100 * used.total() / cores, 100 * used.others() / cores);
    }

    private String parts() {
        return used.seconds().entrySet().stream().map(part -> "%s %.2f".formatted(
                part.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '), part.getValue() / trajectories))
                .collect(Collectors.joining(", "));
    }

    static String summary(String what, List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return "%s: median %.2f, from %.2f to %.2f in %d blocks".formatted(what, median, sorted[0], sorted[sorted.length - 1],
                Arrays.stream(sorted).filter(value -> value > 0).count());
    }
}
