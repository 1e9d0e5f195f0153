package vn.hoalu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.registry.HealthContributorRegistry;

@HoaLuTest
class HealthIT {

    @Value("${local.management.port}")
    int management;

    @Value("${local.server.port}")
    int port;

    @Autowired
    HealthContributorRegistry contributors;

    @Test
    void management_port_tells_whether_we_live_and_are_ready() throws Exception {
        assertThat(get(management, "/health/liveness").body()).contains("\"UP\"");
        assertThat(get(management, "/health/readiness").body()).contains("\"UP\"");
        assertThat(contributors.getContributor("jobExecutor")).isNotNull();
        assertThat(contributors.getContributor("db")).isNotNull();
    }

    @Test
    void public_port_does_not_tell() throws Exception {
        assertThat(get(port, "/health/readiness").body()).doesNotContain("\"UP\"");
        assertThat(get(port, "/actuator/health").body()).doesNotContain("\"UP\"");
    }

    @Test
    void every_answer_carries_an_id_of_its_own() throws Exception {
        String first = requestId();
        String second = requestId();

        assertThat(first).hasSize(36).isNotEqualTo(second);
    }

    private String requestId() throws Exception {
        return get(port, "/login").headers().firstValue(RequestIdFilter.HEADER).orElseThrow();
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
