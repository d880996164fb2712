package nl.dichterbij.security;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Roles in Spring Security's spelling, for rules on addresses. */
final class Authorities {

    private Authorities() {
    }

    static List<GrantedAuthority> of(Account account) {
        return account.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
