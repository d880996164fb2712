package nl.dichterbij.openhiring;

import java.time.Instant;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.region.RegionCode;

/**
 * An open-hiring place as pages show it.
 *
 * @param started how many of the places somebody has
 * @param waiting how many people wait on the list, the one whose turn it is included
 */
record PlaceView(OpenHiringPlaceId id, OpenHiringNumber number, EmployerId employer, String employerName,
                 RegionCode region, PlaceDetails details, int started, int waiting, PlaceStatus status,
                 Instant offeredAt) {

    public int free() {
        return details.places() - started;
    }

    public boolean isClosed() {
        return status == PlaceStatus.CLOSED;
    }

    public boolean isEmployerOwned() {
        return details.mode() == OpenHiringMode.EMPLOYER_OWNED;
    }
}
