package vn.hoalu.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Signing in through the organisation's own identity provider. */
@Configuration(proxyBeanMethods = false)
@Conditional(ProviderConfigured.class)
@EnableConfigurationProperties(ProviderSettings.class)
class ProviderConfiguration {

    static final String ID = "hoalu";

    /** Asked at the first sign-in and not at the start: a provider that is down must not keep us down. */
    @Bean
    ClientRegistrationRepository identityProvider(ProviderSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(ProviderSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .redirectUri(settings.base() + "/login/oauth2/code/" + ID)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
