package nl.dichterbij.security;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which addresses are open, how people sign in, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccountProperties.class, OidcProperties.class})
class WebSecurity {

    static final String LOGIN = "/inloggen";

    /** Pages for people without an account, and what pages are made of. Everything else asks for a login. */
    private static final String[] OPEN = {
        "/", LOGIN, "/aanmelden", "/aanmelden/**", "/mijn/**", "/e/**", "/werkgever/open-hiring/**", "/werkgever/start/**", "/werkgever/nazorg/**",
        "/werkgever/functievoorstel/**", "/werkgever/overzicht/**", "/werkgevers/aanbieden", "/werkgevers/aanbieden/**", "/werkgever/praktijkoordeel/**", "/verificatie", "/verificatie/**",
        "/toegankelijkheid", "/privacy",
        "/css/**", "/img/**", "/js/**", "/favicon.ico", "/robots.txt", "/actuator/health", "/actuator/health/**"};

    private static final String CONTENT_SECURITY_POLICY = """
            default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
            connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'""";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, LoginThrottleFilter throttle, Refusals refusals,
            ObjectProvider<ClientRegistrationRepository> identityProviders) throws Exception {
        http.authorizeHttpRequests(requests -> requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                .requestMatchers(OPEN).permitAll()
                .requestMatchers("/actuator/**").hasRole(Role.OPERATOR.name())
                .anyRequest().authenticated());
        if (identityProviders.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage(LOGIN).defaultSuccessUrl("/werk"));
        } else {
            http.formLogin(login -> login.loginPage(LOGIN).defaultSuccessUrl("/werk").failureUrl(LOGIN + "?fout"));
        }
        http.logout(logout -> logout.logoutUrl("/uitloggen").logoutSuccessUrl(LOGIN + "?afgemeld"));
        http.addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class);
        http.exceptionHandling(handling -> handling.accessDeniedHandler(refusals));
        // In a cookie, so that someone who registers needs no session here and may take all day over a form.
        http.csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()));
        http.headers(headers -> headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                // the address of a personal page is a key: it must not travel to other sites
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
        return http.build();
    }

    @Bean
    LoginThrottleFilter loginThrottleFilter(LoginThrottle throttle) {
        return new LoginThrottleFilter(throttle);
    }

    /** Keeps the filter out of the servlet container's own chain, where it would run twice. */
    @Bean
    FilterRegistrationBean<LoginThrottleFilter> throttleOnlyInPages(
            LoginThrottleFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
