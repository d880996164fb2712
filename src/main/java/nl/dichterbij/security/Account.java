package nl.dichterbij.security;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. Serializable because the session that holds it is kept in the database.
 *
 * @param username    unique login name, as written in logs and histories
 * @param displayName name shown to colleagues
 * @param regionCode  the one region this account works for, for example AM03; null for roles without a region
 */
public record Account(String username, String displayName, Set<Role> roles, @Nullable String regionCode)
        implements Serializable {

    public Account {
        roles = Set.copyOf(roles);
    }

    boolean may(Action action) {
        return roles.stream().anyMatch(role -> action.scopeFor(role).isPresent());
    }

    boolean may(Action action, String region) {
        return roles.stream().flatMap(role -> action.scopeFor(role).stream())
                .anyMatch(scope -> scope == Scope.ALL_REGIONS || region.equals(regionCode));
    }
}
