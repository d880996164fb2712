package nl.dichterbij.training;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import nl.dichterbij.person.People;
import nl.dichterbij.security.DossierReads;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.stereotype.Component;

/** Names for a list of participants; whoever is on it has been read about. */
@Component
class Roll {

    private final Trajectories trajectories;
    private final People people;
    private final DossierReads reads;

    Roll(Trajectories trajectories, People people, DossierReads reads) {
        this.trajectories = trajectories;
        this.people = people;
        this.reads = reads;
    }

    /** @param number of the case */
    record Line(Participant participant, String number, String name) {
    }

    /** By name. */
    List<Line> of(Collection<Participant> participants) {
        var cases = trajectories.findAll(participants.stream().map(Participant::caseId).distinct().toList()).stream()
                .collect(Collectors.toMap(CaseSummary::id, dossier -> dossier));
        var names = people.names(cases.values().stream().map(CaseSummary::person).toList());
        cases.keySet().forEach(id -> reads.record(id.value()));
        return participants.stream()
                .map(one -> new Line(one, cases.get(one.caseId()).number().value(), names.getOrDefault(cases.get(one.caseId()).person(), "")))
                .sorted(java.util.Comparator.comparing(Line::name)).toList();
    }
}
