package vn.hoalu.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class VerificationFormTest {

    private final MockMvcTester page = PublicPage.of("Nguyễn Văn Mẫu");

    @Test
    void form_asks_for_the_code() {
        assertThat(page.get().uri("/verify")).hasStatusOk().bodyText().contains("name=\"code\"", "action=\"/verify\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q7Zt_0aPkE-3vWm9XyB2Lw",
                "  q7Zt_0aPkE- 3vWm9XyB2Lw ",
                "https://hoalu.example/verify/q7Zt_0aPkE-3vWm9XyB2Lw",
                "hoalu.example/verify/q7Zt_0aPkE-3vWm9XyB2Lw?lang=ar"
            })
    void code_or_address_typed_leads_to_its_page(String typed) {
        assertThat(page.get().uri("/verify").param("code", typed).param("lang", "en"))
                .hasStatus(303)
                .hasHeader("Location", "/verify/q7Zt_0aPkE-3vWm9XyB2Lw?lang=en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../admin", "//evil.example/%2e%2e", "javascript:alert(1)", "<b>", "a b?c/#"})
    void anything_else_never_leaves_the_page(String typed) {
        assertThat(page.get().uri("/verify").param("code", typed))
                .satisfies(result -> assertThat(result.getResponse().getHeader("Location"))
                        .satisfiesAnyOf(
                                location -> assertThat(location).isNull(),
                                location -> assertThat(location).startsWith("/verify/")));
    }
}
