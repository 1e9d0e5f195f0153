package vn.hoalu.access.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.hoalu.access.OpenSessions;
import vn.hoalu.access.StepRequired;
import vn.hoalu.access.TooManyAttempts;

/** The door with a login: every view, and everything no other door is open for. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class ViewSecurity {

    // Vaadin's client needs inline scripts, so scripts are not limited here; framing, base and form targets are.
    private static final String VIEWS = "frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private static final RequestMatcher SIGN_IN = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/login"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, SignInStepPage.PATH));

    private static final String DOCUMENTS = "/document/**";

    /** Each of these calls has a header that no form and no foreign page can send, or it is not answered. */
    private static final String UPLOADS = "/document/uploads/**";

    private static final String[] OWN_ACCOUNT = {OwnAccountPages.PASSWORD, OwnAccountPages.FACTOR};

    @Bean
    @Order(10)
    SecurityFilterChain views(
            HttpSecurity http,
            RequestUtil vaadinRequests,
            SessionGate gate,
            ObjectProvider<ClientRegistrationRepository> provider,
            @Value("${hoalu.oidc.base}") String base) {
        Optional<ProviderDoor> door = provider.stream().findFirst().map(identity -> new ProviderDoor(identity, base));
        door.ifPresent(identity -> identity.open(http));
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                // What is no view must be named: Vaadin denies everything else.
                                .requestMatchers(
                                        HttpMethod.GET,
                                        "/certificate/*.pdf",
                                        "/organization/import-template.*",
                                        "/organization/import-errors/*")
                                .authenticated()
                                .requestMatchers(DOCUMENTS)
                                .authenticated()
                                .requestMatchers(OWN_ACCOUNT)
                                .authenticated()
                                .requestMatchers(SignInStepPage.PATH)
                                .permitAll())
                .addFilterAfter(gate, SecurityContextHolderFilter.class)
                // Named here too: Spring's own page would stand before the view otherwise.
                .formLogin(form -> form.loginPage("/login").failureHandler(ViewSecurity::goOn))
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        vaadinRequests::isFrameworkInternalRequest,
                        ViewSecurity::signsInFromHere,
                        PathPatternRequestMatcher.pathPattern(UPLOADS)))
                .headers(ViewSecurity::headers)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
                    vaadin.loginView(LoginView.class).enableCsrfConfiguration(false);
                    door.map(ProviderDoor::signOut).ifPresent(vaadin::logoutSuccessHandler);
                })
                .build();
    }

    /**
     * A sign-in page that was left open outlives its session and with it any token, so our own page needs none. Another
     * site's form does, and cannot have it: nobody is to be signed in as somebody else without noticing.
     */
    private static boolean signsInFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return SIGN_IN.matches(request)
                && (site == null || Set.of("same-origin", "none").contains(site));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(VIEWS))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .withObjectPostProcessor(eagerly());
    }

    // Vaadin answers behind a forward, which closes the response before headers kept for the end are written.
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof StepRequired step) {
            new HalfwaySession(request, response).keep(step.halfway());
        }
        response.sendRedirect(request.getContextPath() + next(failure));
    }

    private static String next(AuthenticationException failure) {
        return switch (failure) {
            case StepRequired step -> SignInStepPage.PATH;
            case TooManyAttempts refused -> "/login?" + LoginView.THROTTLED + "=" + refused.minutes();
            default -> "/login?" + LoginView.ERROR;
        };
    }

    @Bean
    SessionGate sessionGate(
            OpenSessions sessions, Clock clock, @Value("${server.servlet.session.timeout}") Duration idle) {
        return new SessionGate(sessions, clock, idle);
    }

    /** In the chain and nowhere else: it must know who is signed in. */
    @Bean
    FilterRegistrationBean<SessionGate> sessionGateOutsideTheChain(SessionGate gate) {
        FilterRegistrationBean<SessionGate> registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }
}
