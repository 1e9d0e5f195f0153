package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.hoalu.HoaLuTest;
import vn.hoalu.organization.OfficialId;

/** What only a real connection shows. */
@HoaLuTest
class SessionIT {

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Autowired
    ApplicationContext context;

    @Autowired
    ManagingAccounts managing;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void session_of_the_sign_in_page_is_not_the_one_signed_in() throws Exception {
        HttpCookie before = session(send(request(port, "/inbox")));

        HttpResponse<String> answer = send(request(port, "/login")
                .header("Cookie", "JSESSIONID=" + before.getValue())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=canbo.hoalu&password=hoalu-demo")));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(session(answer).getValue()).isNotEqualTo(before.getValue());
    }

    @Test
    void round_trip_of_somebody_halfway_in_reaches_no_view() {
        OfficialId official = new MadeAccounts(context).withAccount("halfway.trip");
        String given = ActingAs.demo("quantri.tinh", () -> managing.resetPassword(official))
                .value();
        Browser halfway = new Browser();
        String application = "http://localhost:" + port;

        Browser.Page step = halfway.post(application + "/login", Map.of("username", "halfway.trip", "password", given));
        Browser.Page trip = halfway.post(application + "/?v-r=uidl&v-uiId=0", Map.of("csrfToken", "init"));

        assertThat(step.address().getPath()).isEqualTo("/login/step");
        assertThat(step.status()).isEqualTo(200);
        assertThat(trip.content()).contains("sessionExpired").doesNotContain("inbox");
    }

    @Test
    void line_for_news_tells_nothing_to_who_is_not_signed_in() throws Exception {
        HttpResponse<String> answer = send(request(port, "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + UUID.randomUUID())
                .timeout(Duration.ofSeconds(20)));

        assertThat(answer.body())
                .doesNotContain("inbox")
                .doesNotContain("TEST-")
                .doesNotContain("GCN-");
    }

    @Test
    void session_cookie_is_hidden_from_scripts_and_other_sites() throws Exception {
        HttpResponse<String> answer = send(request(port, "/inbox"));

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
    }

    @Test
    void health_answers_on_its_own_port_and_nothing_else_does() throws Exception {
        assertThat(send(request(managementPort, "/health/liveness")).statusCode())
                .isEqualTo(200);
        assertThat(send(request(managementPort, "/env")).statusCode()).isEqualTo(302);
        assertThat(send(request(port, "/health/liveness")).statusCode()).isEqualTo(302);
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpCookie session(HttpResponse<String> answer) {
        return HttpCookie.parse(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .getFirst();
    }
}
