package nl.dichterbij.employer;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may see and change which vacancies. */
@Component
class VacancyAccess {

    private final Access access;
    private final CurrentUser currentUser;
    private final VacancyQueries queries;

    VacancyAccess(Access access, CurrentUser currentUser, VacancyQueries queries) {
        this.access = access;
        this.currentUser = currentUser;
        this.queries = queries;
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

    /** The vacancy with this number; not found (404) when there is none or it is another region's. */
    VacancyView get(String number, Action action) {
        access.require(action);
        var view = VacancyNumber.parse(number).flatMap(queries::byNumber)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(action, view.vacancy().region().value());
        return view;
    }

    boolean mayFindCandidates() {
        return access.may(Action.FIND_CANDIDATES);
    }

    boolean mayEdit() {
        return access.may(Action.EDIT_VACANCY);
    }
}
