package nl.dichterbij.trajectory;

import java.time.LocalDate;
import java.util.Locale;

import nl.dichterbij.person.People;
import nl.dichterbij.person.PersonDetails;
import org.springframework.stereotype.Service;

/**
 * The few facts about the person behind a case that other modules need, each as little as will do: a code instead of a
 * record, a yes or no instead of a birth date. They cannot use the module {@code person} themselves.
 */
@Service
public class CandidateFacts {

    private final Trajectories trajectories;
    private final People people;

    CandidateFacts(Trajectories trajectories, People people) {
        this.trajectories = trajectories;
        this.people = people;
    }

    /** To greet by; never for a process variable or a log. */
    public String firstName(CaseId id) {
        return person(id).firstName();
    }

    /** Code of the benefit the person receives: none, bijstand, ww, disability, other or unknown. */
    public String benefitCode(CaseId id) {
        return person(id).benefit().name().toLowerCase(Locale.ROOT);
    }

    /** Whether the person is of this age, in years, or older on that day. */
    public boolean isAtLeast(CaseId id, int years, LocalDate on) {
        return !person(id).birthDate().isAfter(on.minusYears(years));
    }

    private PersonDetails person(CaseId id) {
        return people.get(trajectories.get(id).person());
    }
}
