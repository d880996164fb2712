package nl.dichterbij.event;

import java.util.List;
import java.util.Optional;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.EmployerSummary;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the floor of an edition: a hundred stands at once, as a list of KvK numbers. */
@Service
@Transactional
class StandPlan {

    private final Editions editions;
    private final Stands stands;
    private final Employers employers;

    StandPlan(Editions editions, Stands stands, Employers employers) {
        this.editions = editions;
        this.stands = stands;
        this.employers = employers;
    }

    /** @param unknown lines that name no employer: nothing was added as long as there are any */
    record Result(int added, List<String> unknown, boolean tooMany) {
    }

    /** @param from how many stands the user saw: a second click adds nothing */
    Result add(EditionId id, int from, List<String> lines) {
        var typed = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (typed.size() + from > Stands.MOST) {
            return new Result(0, List.of(), true);
        }
        var unknown = typed.stream().filter(line -> find(line).isEmpty()).toList();
        if (!unknown.isEmpty() || !editions.lockForStands(id).takesStands() || stands.of(id).size() != from) {
            return new Result(0, unknown, false);
        }
        stands.add(id, typed.stream().map(line -> find(line).orElseThrow()).toList());
        return new Result(typed.size(), List.of(), false);
    }

    boolean remove(EditionId id, int number) {
        return editions.lockForStands(id).takesStands() && stands.find(id, number).filter(stand -> stands.remove(stand.id())).isPresent();
    }

    private Optional<EmployerId> find(String line) {
        return KvkNumber.parse(line).flatMap(employers::find).map(EmployerSummary::id);
    }
}
