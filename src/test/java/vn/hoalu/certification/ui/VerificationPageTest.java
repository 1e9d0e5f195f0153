package vn.hoalu.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class VerificationPageTest {

    private static final Pattern UNFINISHED = Pattern.compile("![a-z]+\\.[\\w.]+!|\\bth:| on[a-z]+=|\\$\\{|\\{\\w+}");

    private final MockMvcTester page = PublicPage.of("Nguyễn Thị Ánh Ngọc Mẫu");

    @Test
    void valid_certificate_shows_what_its_paper_shows() throws Exception {
        assertThat(page.get().uri("/verify/valid")).hasStatusOk();
        assertThat(html("/verify/valid"))
                .contains("Giấy chứng nhận còn hiệu lực", "Nguyễn Thị Ánh Ngọc Mẫu", "Kỹ năng số cơ bản", "07/GCN-UBND")
                .contains("Ủy ban nhân dân phường Hoa Lư", "05/09/2026", "04/09/2029")
                .doesNotContain("thu hồi");
    }

    @Test
    void expired_certificate_says_since_when() throws Exception {
        assertThat(page.get().uri("/verify/expired")).hasStatusOk();
        assertThat(html("/verify/expired")).contains("đã hết hiệu lực", "hết hiệu lực sau ngày 04/09/2029");
    }

    @Test
    void revoked_certificate_says_on_which_day() throws Exception {
        assertThat(page.get().uri("/verify/revoked")).hasStatusOk();
        assertThat(html("/verify/revoked")).contains("đã bị thu hồi", "bị thu hồi ngày 09/01/2027", "Ngày thu hồi");
    }

    @Test
    void unknown_code_gets_help() throws Exception {
        assertThat(page.get().uri("/verify/nobody")).hasStatus(404);
        assertThat(html("/verify/nobody")).contains("Không tìm thấy giấy chứng nhận", "so từng ký tự", "name=\"code\"");
    }

    @ParameterizedTest
    @CsvSource({
        "vi, ltr, Giấy chứng nhận còn hiệu lực",
        "en, ltr, This certificate is valid",
        "ar, rtl, هذه الشهادة سارية",
        "fr, ltr, Giấy chứng nhận còn hiệu lực"
    })
    void page_speaks_the_language_asked_for(String lang, String direction, String words) throws Exception {
        String language = lang.equals("fr") ? "vi" : lang;

        assertThat(html("/verify/valid?lang=" + lang))
                .contains("lang=\"" + language + "\" dir=\"" + direction + '"', words, "<bdi>07/GCN-UBND</bdi>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify", "/verify/valid", "/verify/expired", "/verify/revoked", "/verify/nobody"})
    void page_is_small_plain_and_whole(String path) throws Exception {
        for (String lang : new String[] {"vi", "en", "ar"}) {
            String html = html(path + "?lang=" + lang);

            assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20 * 1024);
            assertThat(html).doesNotContain("<script", "src=", "<link", "@import", "url(", "style=");
            assertThat(html).doesNotContainPattern(UNFINISHED);
        }
    }

    @Test
    void hostile_name_stays_text() throws Exception {
        MockMvcTester hostile = PublicPage.of("<script>alert('x')</script> \" ${1+1} [[${2*3}]] __${4}__");

        String html =
                hostile.get().uri("/verify/valid").exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(html)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot; ${1+1} [[${2*3}]] __${4}__")
                .doesNotContain("<script");
    }

    @Test
    void token_is_not_repeated_on_the_page() throws Exception {
        assertThat(html("/verify/%3Cscript%3E")).doesNotContain("script");
    }

    private String html(String address) throws UnsupportedEncodingException {
        MvcTestResult result = page.get().uri(URI.create(address)).exchange();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
