package nl.dichterbij.budget;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose budgets somebody may see: those of the region they work for. */
@Component
class BudgetAccess {

    private final Access access;
    private final CurrentUser currentUser;

    BudgetAccess(Access access, CurrentUser currentUser) {
        this.access = access;
        this.currentUser = currentUser;
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

    boolean mayGrant() {
        return access.may(Action.GRANT_BUDGET);
    }
}
