package nl.dichterbij.local.demo;

import java.util.UUID;

import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.openhiring.DemoPlaces;
import nl.dichterbij.openhiring.OpenHiringPlaces;

/** Open-hiring places of invented employers: lists of both kinds. */
enum WorkPlaces {
    GREENHOUSE("99990013", false, "Medewerker boomkwekerij", Town.BORGER_ODOORN, 1),
    BAKERY("99990015", false, "Keukenhulp", Town.BORGER_ODOORN, 3),
    LAUNDRY("99990016", true, "Medewerker linnenkamer", Town.COEVORDEN, 2);

    private final String kvkNumber;
    private final boolean employerOwned;
    private final String title;
    private final Town town;
    private final int places;

    WorkPlaces(String kvkNumber, boolean employerOwned, String title, Town town, int places) {
        this.kvkNumber = kvkNumber;
        this.employerOwned = employerOwned;
        this.title = title;
        this.town = town;
        this.places = places;
    }

    UUID submission() {
        return Submissions.of("open-hiring", ordinal());
    }

    /** Repeating it makes nothing twice. */
    static void offer(OpenHiringPlaces places, Employers employers) {
        for (var place : values()) {
            employers.find(new KvkNumber(place.kvkNumber)).ifPresent(employer -> DemoPlaces.offer(places, place.submission(),
                    employer.id(), place.employerOwned, place.title, place.town.municipality(), place.places));
        }
    }
}
