package nl.dichterbij.security;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The accounts of the configuration; none when people sign in with an identity provider. */
@Component
class LocalAccounts implements UserDetailsService {

    private final Map<String, AccountProperties.Entry> entries;

    LocalAccounts(AccountProperties properties, ObjectProvider<ClientRegistrationRepository> identityProviders) {
        entries = identityProviders.getIfAvailable() != null ? Map.of() : properties.accounts().stream()
                .collect(Collectors.toMap(AccountProperties.Entry::username, Function.identity()));
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        AccountProperties.Entry entry = entries.get(username);
        if (entry == null) {
            throw new UsernameNotFoundException("unknown account");
        }
        return new SignedInLocalUser(entry.account(), entry.password());
    }

    List<Account> all() {
        return entries.values().stream().map(AccountProperties.Entry::account).toList();
    }

    boolean exist() {
        return !entries.isEmpty();
    }
}
