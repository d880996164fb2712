package nl.dichterbij.security;

import org.springframework.security.core.userdetails.User;

/** Someone who signed in with an account from the configuration. */
class SignedInLocalUser extends User implements SignedIn {

    private final Account account;

    SignedInLocalUser(Account account, String password) {
        super(account.username(), password, Authorities.of(account));
        this.account = account;
    }

    @Override
    public Account account() {
        return account;
    }
}
