package vn.hoalu.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hoalu.base.MovableClock;

class VerificationLimitTest {

    private final MovableClock clock = MovableClock.at("2026-09-05T01:00:00Z");
    private final MockMvcTester page = PublicPage.of("Nguyễn Văn Mẫu", clock);

    @Test
    void one_too_many_is_told_when_to_come_back() {
        askUntilTheLimit("192.0.2.1");

        assertThat(ask("192.0.2.1"))
                .hasStatus(429)
                .hasHeader("Retry-After", "3")
                .bodyText()
                .contains("Bạn kiểm tra quá nhanh", "3 giây")
                .doesNotContain("Nguyễn Văn Mẫu");
    }

    @Test
    void minute_later_all_is_well() {
        askUntilTheLimit("192.0.2.1");

        clock.pass(Duration.ofMinutes(1));

        assertThat(ask("192.0.2.1")).hasStatusOk();
    }

    @Test
    void neighbour_is_not_punished() {
        askUntilTheLimit("192.0.2.1");

        assertThat(ask("192.0.2.2")).hasStatusOk();
    }

    @Test
    void household_with_many_addresses_is_one_connection() {
        askUntilTheLimit("2001:db8:1:2::1");

        assertThat(ask("2001:db8:1:2:ffff::9")).hasStatus(429);
        assertThat(ask("2001:db8:1:3::1")).hasStatusOk();
    }

    @Test
    void addresses_are_told_apart_as_networks() {
        assertThat(ClientAddress.of("::ffff:192.0.2.1")).isEqualTo(ClientAddress.of("192.0.2.1"));
        assertThat(ClientAddress.of("fe80::1%eth0")).isEqualTo(ClientAddress.of("fe80::2"));
        assertThat(ClientAddress.of("no:address").network()).isEqualTo("no:address");
    }

    private void askUntilTheLimit(String address) {
        for (int i = 0; i < PublicPage.LIMIT; i++) {
            assertThat(ask(address)).hasStatusOk();
        }
    }

    private MvcTestResult ask(String address) {
        return page.get().uri("/verify/valid").remoteAddress(address).exchange();
    }
}
