package nl.dichterbij.trajectory;

import java.util.List;
import nl.dichterbij.person.People;
import nl.dichterbij.person.PersonId;
import org.springframework.stereotype.Component;

/** Cases of perhaps the same person, registered twice; only those that the region of the case may know of. */
@Component
class Namesakes {

    private final People people;
    private final TrajectoryRepository trajectories;

    Namesakes(People people, TrajectoryRepository trajectories) {
        this.people = people;
        this.trajectories = trajectories;
    }

    List<String> of(CaseSummary dossier) {
        var same = people.findLikelySame(dossier.person()).stream().map(PersonId::value).toList();
        return same.isEmpty() ? List.of() : trajectories.numbersOf(same, dossier.region().value());
    }
}
