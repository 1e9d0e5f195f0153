package vn.hoalu.access.ui;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** The way in and out through the organisation's identity provider, where one is configured. */
final class ProviderDoor {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderDoor.class);

    static final String SIGN_IN = "oauth2/authorization/hoalu";

    private final ClientRegistrationRepository provider;
    private final String base;

    /** @param base of our addresses, as the provider knows them */
    ProviderDoor(ClientRegistrationRepository provider, String base) {
        this.provider = provider;
        this.base = base;
    }

    /** Who the official is, says the module's own service, which Spring finds by its type. */
    void open(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/login")
                // Its tokens go with the session; we never call the provider with them.
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .failureHandler(ProviderDoor::refuse));
    }

    // For the operator why, by the protocol's word; for the person that it did not work.
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("The identity provider's answer opened no session: {}", code(failure));
        response.sendRedirect(request.getContextPath() + "/login?" + LoginView.PROVIDER);
    }

    private static String code(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : failure.getClass().getSimpleName();
    }

    /** Out here is out there too; who signed in with a password of ours just comes to the sign-in page. */
    LogoutSuccessHandler signOut() {
        OidcClientInitiatedLogoutSuccessHandler out = new OidcClientInitiatedLogoutSuccessHandler(provider);
        out.setPostLogoutRedirectUri(base + "/login");
        out.setRedirectStrategy(new UidlRedirectStrategy());
        return out;
    }
}
