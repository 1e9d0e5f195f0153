package vn.hoalu.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class VerificationHeadersTest {

    private final MockMvcTester page = PublicPage.of("Nguyễn Văn Mẫu");

    @ParameterizedTest
    @ValueSource(strings = {"/verify", "/verify/valid", "/verify/nobody"})
    void page_is_neither_kept_nor_indexed_nor_tells_where_one_came_from(String path) {
        assertThat(page.get().uri(path))
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex, nofollow")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Type", "text/html;charset=UTF-8")
                .doesNotContainHeader("Set-Cookie");
    }

    @Test
    void browser_may_apply_this_style_and_load_nothing() throws Exception {
        MvcTestResult result = page.get().uri("/verify/valid").exchange();
        String html = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
                .contains("frame-ancestors 'none'");
    }
}
