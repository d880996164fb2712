package nl.dichterbij.trajectory;

import java.util.List;
import java.util.Set;

import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.WorkCondition;

/**
 * What decides which work a jobseeker can do, beside skills and wishes.
 *
 * @param licences what the jobseeker holds
 * @param excluded work that does not suit; never why
 */
public record WorkOptions(Set<Licence> licences, Set<WorkCondition> excluded) {

    public static final WorkOptions UNKNOWN = new WorkOptions(Set.of(), Set.of());

    public WorkOptions {
        licences = Set.copyOf(licences);
        excluded = Set.copyOf(excluded);
    }

    public List<Licence> licencesInOrder() {
        return licences.stream().sorted().toList();
    }

    public List<WorkCondition> excludedInOrder() {
        return excluded.stream().sorted().toList();
    }
}
