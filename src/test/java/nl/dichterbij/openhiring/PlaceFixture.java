package nl.dichterbij.openhiring;

import java.util.Set;
import java.util.UUID;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.region.MunicipalityCode;

/** Open-hiring places for programs outside this module. */
public final class PlaceFixture {

    private PlaceFixture() {
    }

    /** One place on a list that the team keeps. */
    public static OpenHiringPlaceId teamManaged(OpenHiringPlaces places, EmployerId employer) {
        return places.offer(new NewPlace(UUID.randomUUID(), employer, new PlaceDetails(OpenHiringMode.TEAM_MANAGED,
                "Medewerker kas", new MunicipalityCode("0114"), 16, 32, new PhysicalDemands(10, 6, Set.of()), 1)));
    }
}
