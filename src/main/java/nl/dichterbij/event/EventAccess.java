package nl.dichterbij.event;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may see and change which editions. */
@Component
class EventAccess {

    private final Access access;
    private final CurrentUser currentUser;
    private final Editions editions;

    EventAccess(Access access, CurrentUser currentUser, Editions editions) {
        this.access = access;
        this.currentUser = currentUser;
        this.editions = editions;
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

    /** The edition with this number; not found (404) when there is none or it is another region's. */
    EditionView get(String number, Action action) {
        access.require(action);
        var edition = EditionNumber.parse(number).flatMap(editions::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(action, edition.region().value());
        return edition;
    }

    boolean may(Action action) {
        return access.may(action);
    }
}
