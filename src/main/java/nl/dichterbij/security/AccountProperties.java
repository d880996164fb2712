package nl.dichterbij.security;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Accounts in configuration, for demonstrations and the smallest installations. They are ignored as soon as an OIDC
 * client registration is configured.
 */
@ConfigurationProperties("dichterbij")
record AccountProperties(@DefaultValue List<Entry> accounts) {

    /**
     * @param password hash with its algorithm in front, for example {@code {bcrypt}$2a$…}; {@code {noop}} only for
     *                 local demonstrations
     */
    record Entry(String username, String password, String displayName, Set<Role> roles, @Nullable String region) {

        Account account() {
            return new Account(username, displayName, roles, region);
        }
    }
}
