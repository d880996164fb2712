package nl.dichterbij.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PageTest
class LoginTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void everyDemonstrationAccountSignsIn() throws Exception {
        for (String user : new String[] {"consulent", "consulent2", "consulent-groningen", "manager", "proceseigenaar", "beheerder"}) {
            mvc.perform(formLogin("/inloggen").user(user).password("dichterbij"))
                    .andExpect(authenticated().withUsername(user)).andExpect(redirectedUrl("/werk"));
        }
    }

    @Test
    void aWrongPasswordIsAnsweredWithAMessageThatTellsNothingElse() throws Exception {
        for (String user : new String[] {"consulent", "bestaat-niet"}) {
            mvc.perform(formLogin("/inloggen").user(user).password("fout"))
                    .andExpect(unauthenticated()).andExpect(redirectedUrl("/inloggen?fout"));
        }
        mvc.perform(get("/inloggen?fout")).andExpect(content().string(containsString("klopt niet")));
    }

    @Test
    void guessingIsSlowedDownForThisAddressOnly() throws Exception {
        for (int i = 0; i < LoginThrottle.FAILURES_PER_ACCOUNT_AND_ADDRESS; i++) {
            mvc.perform(login("manager", "fout").with(from("192.0.2.1"))).andExpect(redirectedUrl("/inloggen?fout"));
        }
        mvc.perform(login("manager", "dichterbij").with(from("192.0.2.1"))).andExpect(status().isTooManyRequests());
        mvc.perform(login("manager", "dichterbij").with(from("192.0.2.2"))).andExpect(redirectedUrl("/werk"));
        mvc.perform(login("consulent", "dichterbij").with(from("192.0.2.1"))).andExpect(redirectedUrl("/werk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/werk", "/dossiers/2026-000001", "/vacatures", "/anything", "/actuator/prometheus"})
    void pagesOfTheTeamAskForALogin(String address) throws Exception {
        mvc.perform(get(address)).andExpect(redirectedUrl("/inloggen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inloggen", "/uitloggen", "/aanmelden", "/aanmelden/bedankt", "/mijn/x/stoppen", "/werk/zoeken"})
    void noFormIsTakenWithoutItsToken(String address) throws Exception {
        mvc.perform(post(address)).andExpect(status().isForbidden());
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        mvc.perform(post("/uitloggen").with(csrf())).andExpect(redirectedUrl("/inloggen?afgemeld")).andExpect(unauthenticated());
    }

    @Test
    void theAnswerCarriesStrictHeadersAndNoSession() throws Exception {
        mvc.perform(get("/aanmelden"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(request -> org.assertj.core.api.Assertions.assertThat(request.getRequest().getSession(false)).isNull());
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder login(String user, String password) {
        return post("/inloggen").with(csrf()).param("username", user).param("password", password);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
