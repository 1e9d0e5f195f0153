package vn.hoalu.access;

import java.time.Clock;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns the provider's person, whose token was verified, into an official who is signed in. */
@Component
@Conditional(ProviderConfigured.class)
class ProviderOfficials implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService persons = new OidcUserService();
    private final EnteringByProvider entering;
    private final Clock clock;

    ProviderOfficials(EnteringByProvider entering, Clock clock) {
        this.entering = entering;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = persons.loadUser(request);
        return entering.enter(person)
                .map(official -> new ProviderSignIn(official, SessionMark.of(clock.instant()), request.getIdToken()))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("unknown_official")));
    }
}
