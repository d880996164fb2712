package nl.dichterbij.security;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an identity provider's claims become an account.
 *
 * @param usernameClaim claim with the unique login name
 * @param nameClaim     claim with the name that colleagues see
 * @param rolesClaim    claim with the groups or roles, a list or one text; a dot reaches into an object
 * @param regionClaim   claim with the region's code, for example AM03
 * @param roles         the provider's name of a group or role, to the role it gives here
 */
@ConfigurationProperties("dichterbij.oidc")
record OidcProperties(
        @DefaultValue("preferred_username") String usernameClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("region") String regionClaim,
        @DefaultValue Map<String, Role> roles) {
}
