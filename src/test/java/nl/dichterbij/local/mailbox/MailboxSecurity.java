package nl.dichterbij.local.mailbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Lets a page of the mailbox show a mail in a frame, and lets the mail do nothing in it but open its links. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class MailboxSecurity {

    private static final String PAGE = """
            default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; \
            base-uri 'none'; frame-ancestors 'none'""";
    private static final String MAIL = """
            sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; \
            frame-ancestors 'self'""";

    @Bean
    @Order(1)
    SecurityFilterChain framedMail(HttpSecurity http) throws Exception {
        return http.securityMatcher("/postvak/*/html").authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(MAIL))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(frame -> frame.sameOrigin()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain mailboxPages(HttpSecurity http) throws Exception {
        return http.securityMatcher("/postvak", "/postvak/*").authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGE)))
                .build();
    }
}
