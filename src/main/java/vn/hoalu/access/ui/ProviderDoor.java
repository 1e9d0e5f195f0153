package vn.hoalu.access.ui;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** The way in and out through the organisation's identity provider, where one is configured. */
final class ProviderDoor {

    static final String SIGN_IN = "oauth2/authorization/hoalu";

    private final ClientRegistrationRepository provider;

    ProviderDoor(ClientRegistrationRepository provider) {
        this.provider = provider;
    }

    /** Who the official is, says the module's own service, which Spring finds by its type. */
    void open(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/login")
                // Its tokens go with the session; we never call the provider with them.
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .failureHandler((request, response, failure) ->
                        response.sendRedirect(request.getContextPath() + "/login?" + LoginView.PROVIDER)));
    }

    /** Out here is out there too; who signed in with a password of ours just comes to the sign-in page. */
    LogoutSuccessHandler signOut() {
        OidcClientInitiatedLogoutSuccessHandler out = new OidcClientInitiatedLogoutSuccessHandler(provider);
        out.setPostLogoutRedirectUri("{baseUrl}/login");
        out.setRedirectStrategy(new UidlRedirectStrategy());
        return out;
    }
}
