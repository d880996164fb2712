package nl.dichterbij.security;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Someone who signed in with an identity provider. */
class SignedInOidcUser extends DefaultOidcUser implements SignedIn {

    private final Account account;

    SignedInOidcUser(OidcUser user, Account account) {
        super(Authorities.of(account), user.getIdToken(), user.getUserInfo());
        this.account = account;
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public String getName() {
        return account.username();
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof SignedInOidcUser user && account.equals(user.account);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
