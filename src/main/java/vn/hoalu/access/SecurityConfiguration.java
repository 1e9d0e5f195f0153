package vn.hoalu.access;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The doors without a login: the public page of a certificate and the health of the program. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String PLAIN_PAGE =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new PasswordHashes();
    }

    /** For reading only, and without a session: who checks a certificate leaves nothing behind and gets no cookie. */
    @Bean
    @Order(1)
    SecurityFilterChain publicPages(HttpSecurity http) {
        return http.securityMatcher("/verify/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PLAIN_PAGE))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** Matches on the management port only, which listens on the loopback address. */
    @Bean
    @Order(2)
    SecurityFilterChain health(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.to("health"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .build();
    }

    /** Outside the demo a session's cookie never travels in the clear. */
    @Bean
    @Profile("!demo")
    ServletContextInitializer secureSessionCookie() {
        return context -> context.getSessionCookieConfig().setSecure(true);
    }
}
