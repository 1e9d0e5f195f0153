package vn.hoalu.access;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The program as an operator starts it: no demo, secrets given, an identity provider. One context for all of them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "hoalu.data-dir=target/test-data/outside-demo-${PID}",
            "hoalu.admin-password=a secret of our own",
            "hoalu.identity-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
        })
@AutoConfigureMockMvc
@ActiveProfiles("test")
abstract class OutsideDemo {

    static final IdentityProvider PROVIDER = new IdentityProvider();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("hoalu.oidc.issuer", PROVIDER::issuer);
        properties.add("hoalu.oidc.client-id", () -> IdentityProvider.CLIENT);
        properties.add("hoalu.oidc.client-secret", () -> IdentityProvider.SECRET);
    }
}
