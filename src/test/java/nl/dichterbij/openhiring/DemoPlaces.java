package nl.dichterbij.openhiring;

import java.util.Set;
import java.util.UUID;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.region.MunicipalityCode;

/** Offers open-hiring places of the demonstration region. */
public final class DemoPlaces {

    private DemoPlaces() {
    }

    /** Repeating it with the same submission makes nothing twice. */
    public static void offer(OpenHiringPlaces places, UUID submission, EmployerId employer, boolean employerOwned, String title,
                             MunicipalityCode municipality, int number) {
        places.offer(new NewPlace(submission, employer, new PlaceDetails(
                employerOwned ? OpenHiringMode.EMPLOYER_OWNED : OpenHiringMode.TEAM_MANAGED, title, municipality, 12, 40,
                new PhysicalDemands(10, 6, Set.of()), number)));
    }
}
