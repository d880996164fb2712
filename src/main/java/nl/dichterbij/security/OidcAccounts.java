package nl.dichterbij.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns the claims of an identity provider into an account. Someone without a known role may sign in and see nothing. */
@Component
class OidcAccounts extends OidcUserService {

    private final OidcProperties properties;

    OidcAccounts(OidcProperties properties) {
        this.properties = properties;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return signedIn(super.loadUser(request));
    }

    SignedInOidcUser signedIn(OidcUser user) {
        String username = Objects.requireNonNullElse(text(user, properties.usernameClaim()), user.getSubject());
        String name = Objects.requireNonNullElse(text(user, properties.nameClaim()), username);
        Set<Role> roles = texts(claim(user.getClaims(), properties.rolesClaim())).stream()
                .map(properties.roles()::get).filter(Objects::nonNull).collect(Collectors.toSet());
        return new SignedInOidcUser(user, new Account(username, name, roles, text(user, properties.regionClaim())));
    }

    private static @Nullable String text(OidcUser user, String path) {
        return texts(claim(user.getClaims(), path)).stream().findFirst().orElse(null);
    }

    private static @Nullable Object claim(Map<?, ?> claims, String path) {
        Object whole = claims.get(path);
        int dot = path.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner ? claim(inner, path.substring(dot + 1)) : null;
    }

    private static List<String> texts(@Nullable Object claim) {
        if (claim instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return claim == null ? List.of() : List.of(claim.toString());
    }
}
