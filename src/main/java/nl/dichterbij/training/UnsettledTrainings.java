package nl.dichterbij.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.stereotype.Component;

/**
 * Trainings that ended with their case before anybody knew what the provider keeps. No step asks for it any more, so
 * the team finds them here. Of a case that is open the step "settle-training-costs" takes care.
 */
@Component
class UnsettledTrainings {

    private final EnrolmentQueries enrolments;
    private final Trajectories trajectories;

    UnsettledTrainings(EnrolmentQueries enrolments, Trajectories trajectories) {
        this.enrolments = enrolments;
        this.trajectories = trajectories;
    }

    /** @param caseNumber of the case that ended */
    record Row(EnrolmentQueries.Owed training, String caseNumber) {
    }

    /** What ended first comes first. */
    List<Row> in(RegionCode region) {
        var owed = enrolments.owed(region);
        var ended = trajectories.findAll(owed.stream().map(EnrolmentQueries.Owed::caseId).distinct().toList()).stream()
                .filter(dossier -> !dossier.isOpen())
                .collect(Collectors.toMap(CaseSummary::id, dossier -> dossier.number().value()));
        return owed.stream().filter(one -> ended.containsKey(one.caseId()))
                .map(one -> new Row(one, ended.get(one.caseId()))).toList();
    }

    Optional<Row> find(RegionCode region, UUID enrolment) {
        return in(region).stream().filter(row -> row.training().id().equals(enrolment)).findFirst();
    }
}
