package vn.hoalu.access;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.hoalu.base.ContentVault;
import vn.hoalu.base.ForCommands;
import vn.hoalu.base.IdentityVault;
import vn.hoalu.base.PhoneVault;

/** Where the identity key comes from: the operator's secret store, in the demo a file of its own. */
@Configuration(proxyBeanMethods = false)
@ForCommands
class VaultConfiguration {

    @Bean
    IdentityVault identityVault(IdentityKey key) {
        return new SealedIdentityVault(key);
    }

    @Bean
    PhoneVault phoneVault(IdentityKey key) {
        return new SealedPhoneVault(key);
    }

    @Bean
    ContentVault contentVault(IdentityKey key) {
        return new SealedContentVault(key);
    }

    @Bean
    @Profile("!demo")
    IdentityKey identityKey(@Value("${hoalu.identity-key:}") String configured) {
        return parse(configured);
    }

    @Bean
    @Profile("demo")
    IdentityKey demoIdentityKey(
            @Value("${hoalu.identity-key:}") String configured, @Value("${hoalu.data-dir}") Path dataDir) {
        return configured.isBlank() ? new KeyFile(dataDir.resolve("identity.key")).readOrCreate() : parse(configured);
    }

    static IdentityKey parse(String configured) {
        return parse(configured, "HOALU_IDENTITY_KEY");
    }

    static IdentityKey parse(String configured, String variable) {
        try {
            return IdentityKey.ofBase64(configured);
        } catch (IllegalArgumentException e) {
            // The value itself stays out of the message: a mistyped key is still most of a key.
            throw new RefusedStart(
                    configured.isBlank() ? variable + " is not set." : variable + " is not 32 bytes.",
                    "Set it to 32 random bytes in base64, for example from: openssl rand -base64 32. "
                            + "Keep it safe: without it no stored identity number can be read again.");
        }
    }
}
