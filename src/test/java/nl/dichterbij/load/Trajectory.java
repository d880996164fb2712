package nl.dichterbij.load;

import java.util.Optional;
import java.util.UUID;

/** One case under way: its scenario and how far it is. */
final class Trajectory {

    private final UUID caseId;
    private final int number;
    private final Scenario scenario;
    private int done;

    Trajectory(UUID caseId, int number, Scenario scenario) {
        this.caseId = caseId;
        this.number = number;
        this.scenario = scenario;
    }

    UUID caseId() {
        return caseId;
    }

    /** Counts the cases of a run. */
    int number() {
        return number;
    }

    Scenario scenario() {
        return scenario;
    }

    /** What people do next; empty when only the process has something left to do. */
    synchronized Optional<HumanStep> next() {
        return done < scenario.steps().size() ? Optional.of(scenario.steps().get(done)) : Optional.empty();
    }

    synchronized void stepDone() {
        done++;
    }

    @Override
    public String toString() {
        return "%s %s before %s".formatted(scenario, caseId, next().map(HumanStep::element).orElse("its end"));
    }
}
