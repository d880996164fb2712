package nl.dichterbij.training;

import java.time.LocalDate;

import nl.dichterbij.person.People;
import nl.dichterbij.person.PersonId;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import org.springframework.stereotype.Component;

/** Whether somebody has the age that an offer asks for, on the day on which it starts. */
@Component
class AgeLimits {

    private final People people;
    private final Parameters parameters;

    AgeLimits(People people, Parameters parameters) {
        this.people = people;
        this.parameters = parameters;
    }

    /** First and last age, in full years. */
    record Ages(int first, int last) {

        boolean holds(int age) {
            return age >= first && age <= last;
        }
    }

    boolean fit(AgeRange range, PersonId person, RegionCode region, LocalDate startsOn) {
        return range == AgeRange.ALL || of(range, region, startsOn).holds(people.getAge(person, startsOn));
    }

    Ages of(AgeRange range, RegionCode region, LocalDate on) {
        return new Ages(parameters.getInt(range.minimum(), region, on), parameters.getInt(range.maximum(), region, on));
    }
}
