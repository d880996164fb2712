package nl.dichterbij.local;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Starts a part again that ends by itself: all of them keep what they acknowledged on disk, and what uses them
 * connects again. A part that keeps ending is given up, and with it the platform.
 */
final class Supervision {

    private static final int RESTARTS = 3;

    private final Report report;
    private final Consumer<StartFailure> givenUp;
    private final Map<Part, Integer> restarts = new ConcurrentHashMap<>();
    private volatile boolean ended;

    Supervision(Report report, Consumer<StartFailure> givenUp) {
        this.report = report;
        this.givenUp = givenUp;
    }

    void watch(Part part) {
        part.exit().thenRun(() -> Thread.ofPlatform().daemon().name("restart " + part.name()).start(() -> restart(part)));
    }

    private void restart(Part part) {
        if (ended) {
            return;
        }
        try {
            if (restarts.merge(part, 1, Integer::sum) > RESTARTS) {
                throw new StartFailure("%s stopped again; giving up after %d restarts.".formatted(part.name(), RESTARTS));
            }
            report.line("%s stopped unexpectedly; starting it again.", part.name());
            part.start();
            watch(part);
        } catch (StartFailure failure) {
            if (!ended) {
                givenUp.accept(failure);
            }
        }
    }

    /** From here on parts end because they are asked to. */
    void end() {
        ended = true;
    }
}
