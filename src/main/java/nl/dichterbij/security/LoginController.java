package nl.dichterbij.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginController {

    private final LocalAccounts accounts;
    private final List<ClientRegistration> identityProviders = new ArrayList<>();

    LoginController(LocalAccounts accounts, ObjectProvider<ClientRegistrationRepository> repository) {
        this.accounts = accounts;
        if (repository.getIfAvailable() instanceof Iterable<?> registrations) {
            registrations.forEach(registration -> identityProviders.add((ClientRegistration) registration));
        }
    }

    @GetMapping(WebSecurity.LOGIN)
    String login(Model model) {
        model.addAttribute("localAccounts", accounts.exist());
        model.addAttribute("identityProviders", identityProviders);
        return "security/login";
    }
}
