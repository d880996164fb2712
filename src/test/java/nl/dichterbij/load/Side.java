package nl.dichterbij.load;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who carries the cases: the application, or workers that do nothing. */
interface Side {

    String name();

    /** What the ids of the processes begin with. */
    String prefix();

    /** Registers somebody; the process begins. */
    Trajectory start(int number, Scenario scenario);

    /** Enters in the dossier what this step asks for. */
    Map<String, Object> prepare(Trajectory trajectory, HumanStep step);

    /** What happens outside the engine's tasks after the step was completed. */
    void after(Trajectory trajectory, HumanStep step);

    void withdraw(Trajectory trajectory);

    /** Cases of steps, by element instance key; those that are not known (yet) are left out. */
    Map<Long, UUID> casesOfSteps(Collection<Long> elementInstances);

    /** Cases of instances of the process {@code trajectory}, by key; those that are not known (yet) are left out. */
    Map<Long, UUID> casesOfInstances(Collection<Long> processInstances);
}
