package nl.dichterbij.security;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Asks the rights matrix for the current user. Ask for the action first and for the region once the thing is found,
 * so that someone without the role never learns what exists.
 */
@Component
public class Access {

    private final CurrentUser currentUser;

    Access(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    public boolean may(Action action) {
        return currentUser.find().filter(account -> account.may(action)).isPresent();
    }

    public boolean may(Action action, String regionCode) {
        return currentUser.find().filter(account -> account.may(action, regionCode)).isPresent();
    }

    /** @throws AccessDeniedException when no role of the current user has this right anywhere (page 403) */
    public void require(Action action) {
        if (!may(action)) {
            throw new AccessDeniedException(action.name());
        }
    }

    /**
     * @throws AccessDeniedException when the user has the right nowhere (page 403), or has it but not in this region;
     *                               the latter is answered like something that does not exist (page 404)
     */
    public void require(Action action, String regionCode) {
        require(action);
        if (!may(action, regionCode)) {
            throw new OtherRegionException(action);
        }
    }
}
