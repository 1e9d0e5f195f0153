package vn.hoalu.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoalu.HoaLuTest;

/** The public page behind the real security, beside the real views. */
@HoaLuTest
class VerificationIT {

    @LocalServerPort
    int port;

    @Test
    void anyone_reaches_it_without_login_or_cookie() throws Exception {
        HttpResponse<String> form = answer(request("/verify?lang=en").GET());

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("Check a certificate").doesNotContain("<script");
        assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void its_own_headers_stand() throws Exception {
        HttpResponse<String> unknown =
                answer(request("/verify/AAAAAAAAAAAAAAAAAAAAAA").GET());

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Không tìm thấy giấy chứng nhận");
        assertThat(unknown.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(unknown.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(unknown.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(unknown.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "style-src 'sha256-");
    }

    @Test
    void it_is_for_reading_only() throws Exception {
        assertThat(answer(request("/verify").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(answer(request("/verify").POST(BodyPublishers.ofString("code=x")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void its_templates_answer_no_other_address() throws Exception {
        for (String path : new String[] {"/certification/verify", "/certification/verify.html", "/verify.html"}) {
            assertThat(answer(request(path).GET()).body()).doesNotContain("name=\"code\"", "certificate.verify");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
