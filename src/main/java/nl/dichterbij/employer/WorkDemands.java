package nl.dichterbij.employer;

import java.util.List;
import java.util.Set;

import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.WorkCondition;

/**
 * What a vacancy asks beside skills and hours.
 *
 * @param licences   all of these are needed
 * @param conditions what the work is like
 */
public record WorkDemands(Set<Licence> licences, Set<WorkCondition> conditions) {

    public static final WorkDemands NONE = new WorkDemands(Set.of(), Set.of());

    public WorkDemands {
        licences = Set.copyOf(licences);
        conditions = Set.copyOf(conditions);
    }

    public List<Licence> licencesInOrder() {
        return licences.stream().sorted().toList();
    }

    public List<WorkCondition> conditionsInOrder() {
        return conditions.stream().sorted().toList();
    }
}
