package nl.dichterbij.openhiring;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may see and change which open-hiring places. */
@Component
class OpenHiringAccess {

    private final Access access;
    private final CurrentUser currentUser;
    private final PlaceQueries places;

    OpenHiringAccess(Access access, CurrentUser currentUser, PlaceQueries places) {
        this.access = access;
        this.currentUser = currentUser;
        this.places = places;
    }

    /** The region that the user works for; refused (403) when no role of the user has this right. */
    RegionCode regionFor(Action action) {
        access.require(action);
        var region = currentUser.account().regionCode();
        if (region == null) {
            throw new AccessDeniedException(action.name());
        }
        return new RegionCode(region);
    }

    /** The place with this number; not found (404) when there is none or it is another region's. */
    PlaceView get(String number, Action action) {
        access.require(action);
        var place = OpenHiringNumber.parse(number).flatMap(places::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(action, place.region().value());
        return place;
    }

    boolean mayEdit() {
        return access.may(Action.EDIT_OPEN_HIRING);
    }
}
