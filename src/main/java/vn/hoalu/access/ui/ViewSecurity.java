package vn.hoalu.access.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The door with a login: every view, and everything no other door is open for. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class ViewSecurity {

    // Vaadin's client needs inline scripts, so scripts are not limited here; framing, base and form targets are.
    private static final String VIEWS = "frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    @Bean
    @Order(10)
    SecurityFilterChain views(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll())
                // Named here too: Spring's own page would stand before the view otherwise.
                .formLogin(form -> form.loginPage("/login").failureHandler((request, response, failure) ->
                        response.sendRedirect(request.getContextPath() + "/login?" + reason(failure))))
                .headers(headers -> headers.withObjectPostProcessor(atOnce())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(VIEWS))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class))
                .build();
    }

    // A view is reached by a forward, after which the container lets nobody add a header any more.
    private static ObjectPostProcessor<HeaderWriterFilter> atOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static String reason(AuthenticationException failure) {
        return failure instanceof LockedException ? LoginView.THROTTLED : LoginView.ERROR;
    }
}
