package nl.dichterbij.security;

import java.util.function.Supplier;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does something as somebody who is signed in, without a page. */
public final class AsAccount {

    private AsAccount() {
    }

    public static <T> T call(Account account, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var user = new SignedInLocalUser(account, "");
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
