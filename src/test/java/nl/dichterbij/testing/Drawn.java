package nl.dichterbij.testing;

import java.util.Map;
import java.util.Objects;

import nl.dichterbij.engine.DiagramNames;

/** What things are called in the diagrams, so that renaming them there needs no change of a test. */
public final class Drawn {

    private static final Map<String, String> STEPS = new DiagramNames().ofUserTasks();

    private Drawn() {
    }

    /** @param elementId id of a user task */
    public static String step(String elementId) {
        return Objects.requireNonNull(STEPS.get(elementId), elementId);
    }
}
