package vn.hoalu.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider, from {@code HOALU_OIDC_…}.
 *
 * @param base of our own addresses, as the provider knows them
 * @param loginClaim the claim that holds an account's login
 * @param postClaims claims that hold posts as {@code ROLE@UNIT}; a dot leads into a claim
 * @param allowSysAdmin whether the provider may make administrators
 */
@ConfigurationProperties("hoalu.oidc")
record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("{baseUrl}") String base,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("preferred_username") String loginClaim,
        @DefaultValue({"groups", "realm_access.roles"}) List<String> postClaims,
        @DefaultValue("false") boolean allowSysAdmin) {

    ProviderSettings {
        scopes = List.copyOf(scopes);
        postClaims = List.copyOf(postClaims);
    }
}
