package nl.dichterbij.matching;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dichterbij.employer.CaseNumbers;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.stereotype.Component;

/** Tells the page of a vacancy what the cases are called that hold its places. */
@Component
class MatchedCaseNumbers implements CaseNumbers {

    private final Trajectories trajectories;

    MatchedCaseNumbers(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> caseIds) {
        return trajectories.findAll(caseIds.stream().map(CaseId::new).toList()).stream()
                .collect(Collectors.toMap(known -> known.id().value(), known -> known.number().value()));
    }
}
