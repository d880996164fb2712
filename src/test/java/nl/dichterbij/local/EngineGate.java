package nl.dichterbij.local;

import org.springframework.context.SmartLifecycle;

/**
 * Lets the application prepare itself while the engine is still starting, but open its pages and its job workers only
 * when the engine is there: dozens of workers that find nobody would fill the screen.
 */
final class EngineGate implements SmartLifecycle {

    private final Runnable awaitEngine;
    private volatile boolean running;

    EngineGate(Runnable awaitEngine) {
        this.awaitEngine = awaitEngine;
    }

    @Override
    public void start() {
        awaitEngine.run();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything else that starts with the application. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
