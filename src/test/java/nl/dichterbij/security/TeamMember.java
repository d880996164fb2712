package nl.dichterbij.security;

import java.util.Set;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People of the team for requests where no accounts are configured. */
public final class TeamMember {

    private TeamMember() {
    }

    /** {@code consulent} of Drenthe. */
    public static RequestPostProcessor caseworker() {
        return SecurityMockMvcRequestPostProcessors.user(
                new SignedInLocalUser(new Account("consulent", "Consulent", Set.of(Role.CASEWORKER), "AM03"), "-"));
    }
}
