package nl.dichterbij.local;

import java.util.concurrent.CompletableFuture;

/** Something of the platform that runs in processes of its own, is started, watched, and stopped. */
interface Part {

    String name();

    /**
     * Starts it, also when it ran before and ended by itself. Returns when the part can be used.
     *
     * @throws StartFailure when it ends or does not answer in time, with the last lines of its log
     */
    void start();

    /** Stops it for good: waits until it has stopped, insists when that takes too long. Harmless when it does not run. */
    void stop();

    /** Completes when what {@link #start()} started last ends, for whatever reason. */
    CompletableFuture<?> exit();
}
