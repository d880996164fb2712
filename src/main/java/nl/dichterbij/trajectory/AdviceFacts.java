package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;

import nl.dichterbij.person.People;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import org.springframework.stereotype.Service;

/** What the advice on a route needs of a person, as a fact that tells nothing else about that person. */
@Service
class AdviceFacts {

    private static final ParameterCode MINIMUM = new ParameterCode("training.minimum-age.youth");
    private static final ParameterCode MAXIMUM = new ParameterCode("training.maximum-age.youth");

    private final Trajectories trajectories;
    private final People people;
    private final Parameters parameters;
    private final Clock clock;

    AdviceFacts(Trajectories trajectories, People people, Parameters parameters, Clock clock) {
        this.trajectories = trajectories;
        this.people = people;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * Whether the jobseeker is today of an age for which programmes for young people exist, both ends included.
     * Source: domain brief, section 6 (Scoren in Drenthe).
     */
    boolean isWithinProgrammeAge(CaseId id) {
        var dossier = trajectories.get(id);
        var today = LocalDate.now(clock);
        var age = Period.between(people.get(dossier.person()).birthDate(), today).getYears();
        return age >= parameters.getInt(MINIMUM, dossier.region(), today)
                && age <= parameters.getInt(MAXIMUM, dossier.region(), today);
    }
}
