package nl.dichterbij.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class OidcAccountsTest {

    private static final Map<String, Role> ROLES = Map.of("rmt-consulent", Role.CASEWORKER, "rmt-manager", Role.MANAGER);

    @Test
    void rolesAndRegionComeFromTheClaims() {
        var user = accounts("roles").signedIn(user(Map.of("preferred_username", "aprins", "name", "Anouk Prins",
                "roles", List.of("rmt-consulent", "rmt-manager", "something-else"), "region", "AM03")));
        assertThat(user.account()).isEqualTo(new Account("aprins", "Anouk Prins",
                java.util.Set.of(Role.CASEWORKER, Role.MANAGER), "AM03"));
        assertThat(user.getName()).isEqualTo("aprins");
        assertThat(user.getAuthorities()).extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_CASEWORKER", "ROLE_MANAGER");
    }

    @Test
    void aDotReachesIntoAnObject() {
        var user = accounts("realm_access.roles")
                .signedIn(user(Map.of("realm_access", Map.of("roles", List.of("rmt-consulent")))));
        assertThat(user.account().roles()).containsExactly(Role.CASEWORKER);
    }

    @Test
    void withoutClaimsSomeoneMayNothing() {
        Account account = accounts("roles").signedIn(user(Map.of())).account();
        assertThat(account).isEqualTo(new Account("12345", "12345", java.util.Set.of(), null));
        assertThat(Action.values()).noneMatch(account::may);
    }

    private static OidcAccounts accounts(String rolesClaim) {
        return new OidcAccounts(new OidcProperties("preferred_username", "name", rolesClaim, "region", ROLES));
    }

    private static DefaultOidcUser user(Map<String, Object> claims) {
        var all = new java.util.HashMap<String, Object>(claims);
        all.put("sub", "12345");
        return new DefaultOidcUser(List.of(), new OidcIdToken("token", Instant.EPOCH, Instant.MAX, all));
    }
}
